using SendSite.Model.Maturity;

namespace SendSite.Model.Pages;

public sealed record PillarSummary(PageReference Page, Pillar Pillar, PillarRating? Rating);
