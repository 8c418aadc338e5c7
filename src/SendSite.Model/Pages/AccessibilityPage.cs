namespace SendSite.Model.Pages;

/// <summary>The accessibility statement, in the legal order, written from this build's own results (SI 2018/952, regulation 8).</summary>
public sealed record AccessibilityPage : ReportedPage
{
    public required string SiteTitle { get; init; }

    public required string Organisation { get; init; }

    public required Uri BaseUrl { get; init; }

    public required string Email { get; init; }

    /// <summary>Every check behind the statement, criterion by criterion.</summary>
    public required PageReference Checks { get; init; }
}
