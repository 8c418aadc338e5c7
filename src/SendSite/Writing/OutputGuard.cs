using SendSite.Model.Diagnostics;

namespace SendSite.Writing;

/// <summary>Refuses to replace a folder that is not a published site, such as a mistyped <c>--output</c>.</summary>
internal static class OutputGuard
{
    private static readonly string[] Sources = ["data", "input", "theme"];

    /// <summary>Whether the live folder may be replaced whole; a finding says why not.</summary>
    public static bool Allows(SiteFolders folders, DiagnosticBag bag)
    {
        if (HoldsSources(folders))
        {
            bag.Report(WritingRules.OutputHoldsSources, SourceSpan.Whole(folders.LiveName),
                $"The site cannot be published to '{folders.LiveName}': it holds the files the site is made from.",
                hint: "Give --output a folder of its own, such as output.");
            return false;
        }

        if (Foreign(folders.Live) is { } reason)
        {
            bag.Report(WritingRules.OutputHoldsOtherFiles, SourceSpan.Whole(folders.LiveName),
                $"The site cannot be published to '{folders.LiveName}': {reason}.",
                hint: "Give --output an empty folder, or move what is there somewhere else.");
            return false;
        }

        return true;
    }

    private static bool HoldsSources(SiteFolders folders) =>
        SiteFolders.IsWithin(folders.Root, folders.Live)
        || SiteFolders.IsWithin(folders.Workspace, folders.Live)
        || SiteFolders.IsWithin(folders.Live, folders.Workspace)
        || Sources.Any(source => SiteFolders.IsWithin(folders.Live, Path.Combine(folders.Root, source)));

    private static string? Foreign(string live)
    {
        if (File.Exists(live))
        {
            return "it is a file";
        }

        if (!Directory.Exists(live) || !Directory.EnumerateFileSystemEntries(live).Any())
        {
            return null;
        }

        // A folder published by git from inside would lose its history.
        return Path.Exists(Path.Combine(live, ".git")) ? "it is a git repository"
            : !File.Exists(Path.Combine(live, "index.html")) ? "it holds files but no index.html, so it is not a published site"
            : null;
    }
}
