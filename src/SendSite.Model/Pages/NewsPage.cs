namespace SendSite.Model.Pages;

public sealed record NewsPage : Page
{
    public required DateOnly Published { get; init; }
}
