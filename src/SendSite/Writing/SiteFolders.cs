namespace SendSite.Writing;

/// <summary>
/// Where a site's published files live and where the next version is prepared. The two are on one file system, so that a
/// version is promoted by renaming folders, never by copying files.
/// </summary>
internal sealed record SiteFolders
{
    private SiteFolders(string root, string live, string workspace)
    {
        Root = root;
        Live = live;
        Workspace = workspace;
    }

    /// <summary>The site's own folder, which holds <c>data/</c> and <c>input/</c>.</summary>
    public string Root { get; }

    /// <summary>The folder visitors are served from.</summary>
    public string Live { get; }

    /// <summary>The program's own working folder.</summary>
    public string Workspace { get; }

    /// <summary>The version being written; after an exchange, the version that was replaced.</summary>
    public string Staged => Path.Combine(Workspace, "staged");

    /// <summary>The version a journalled swap has moved out of the way.</summary>
    public string Retired => Path.Combine(Workspace, "retired");

    /// <summary>Says that a swap of two renames is under way.</summary>
    public string Journal => Path.Combine(Workspace, "swap.journal");

    /// <summary>Held open by the one build that may write.</summary>
    public string Lock => Path.Combine(Workspace, "build.lock");

    /// <summary>The live folder as a person would name it.</summary>
    public string LiveName => IsWithin(Live, Root) ? Path.GetRelativePath(Root, Live).Replace('\\', '/') : Live;

    /// <summary>
    /// The folders of a site. The working folder is <c>.sendsite</c> in the site's folder, or beside the output when
    /// that is somewhere else, perhaps on another disk.
    /// </summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="output">Where to publish, relative to the site's folder; <c>output</c> when left out.</param>
    public static SiteFolders Of(string root, string? output = null)
    {
        var site = Full(root);
        var live = Full(Path.Combine(site, output ?? "output"));
        // Renaming would move the link and leave its target behind, so a linked output is replaced where it really is.
        live = new DirectoryInfo(live) is { LinkTarget: not null } link ? Full(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName) : live;
        var home = IsWithin(live, site) ? site : Path.GetDirectoryName(live) ?? site;
        return new SiteFolders(site, live, Path.Combine(home, ".sendsite"));
    }

    /// <summary>Whether a folder is another folder or somewhere below it.</summary>
    public static bool IsWithin(string folder, string parent)
    {
        var relative = Path.GetRelativePath(parent, folder);
        return relative == "." || (relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(relative));
    }

    private static string Full(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
