using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>What a person asks of a check of a folder.</summary>
/// <param name="Folder">The folder that holds the pages.</param>
internal sealed record FolderOptions(string Folder)
{
    /// <summary>Whether every page is also checked in a real browser.</summary>
    public bool UseBrowser { get; init; } = true;

    /// <summary>How the browser checks go.</summary>
    public BrowserSettings Browser { get; init; } = new();

    /// <summary>Whose pages they are: our own promises are asked of other people's pages only on request.</summary>
    public RuleScope Scope { get; init; } = RuleScope.AnySite;

    /// <summary>Whether a picture is taken of the place of each cause.</summary>
    public bool Pictures { get; init; }
}
