using SendSite.Model.Maturity;

namespace SendSite.Model.Pages;

/// <summary>A pillar: the national descriptors with the area's rating marked, and its strengths, gaps and next steps.</summary>
public sealed record PillarPage : Page
{
    public required Pillar Pillar { get; init; }

    public PillarRating? Rating { get; init; }

    public PageReference? Previous { get; init; }

    public PageReference? Next { get; init; }
}
