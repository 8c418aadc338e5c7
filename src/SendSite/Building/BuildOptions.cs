using SendSite.Model.Time;

namespace SendSite.Building;

/// <summary>What a person asks of a build.</summary>
/// <param name="SiteFolder">The folder that holds <c>data/</c> and <c>input/</c>.</param>
internal sealed record BuildOptions(string SiteFolder)
{
    /// <summary>Where to publish, relative to the site's folder; <c>output</c> when absent.</summary>
    public string? Output { get; init; }

    /// <summary>The day the site speaks for; it wins over the one in <c>data/site.yml</c>.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The plan year whose impact summary must come of it, PDF and all; none must when absent.</summary>
    public PlanYear? Impact { get; init; }

    /// <summary>Warnings stop publication too.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether every page is also checked in a real browser.</summary>
    public bool UseBrowser { get; init; } = true;

    /// <summary>How the browser checks go.</summary>
    public BrowserSettings Browser { get; init; } = new();

    /// <summary>Whether the search index is made.</summary>
    public bool Search { get; init; } = true;

    /// <summary>Whether a picture is taken of the place of each cause of findings.</summary>
    public bool Pictures { get; init; }

    /// <summary>Whether the result replaces the live site; a check alone does not.</summary>
    public bool Publish { get; init; } = true;

    /// <summary>How many pages are made at once; as many as the machine has processors when absent. The result is the same.</summary>
    public int? Processors { get; init; }
}
