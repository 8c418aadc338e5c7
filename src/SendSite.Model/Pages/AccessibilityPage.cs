using SendSite.Model.Accessibility;

namespace SendSite.Model.Pages;

/// <summary>The accessibility statement, in the legal order, written from this build's own results (SI 2018/952, regulation 8).</summary>
public sealed record AccessibilityPage : Page
{
    public required AccessibilityRecord Record { get; init; }

    public required string SiteTitle { get; init; }

    public required string Organisation { get; init; }

    public required Uri BaseUrl { get; init; }

    public required string Email { get; init; }

    /// <summary>What this build's checks found; absent until they have run, when the page is rendered last.</summary>
    public AutomatedResults? Results { get; init; }
}
