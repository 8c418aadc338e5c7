namespace SendSite.Model.Pages;

public sealed record NewsSummary(PageReference Page, DateOnly Published, bool Invented);
