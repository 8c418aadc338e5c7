using SendSite.Preview.Theme;

namespace SendSite.Preview;

/// <summary>What a person asks of a preview.</summary>
/// <param name="SiteFolder">The folder that holds <c>data/</c> and <c>input/</c>.</param>
internal sealed record PreviewOptions(string SiteFolder)
{
    /// <summary>The port to serve at; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>The day the site speaks for; it wins over the one in <c>data/site.yml</c>.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The theme's sources to watch; absent when the program does not run from a working copy.</summary>
    public ThemeSources? Theme { get; init; }
}
