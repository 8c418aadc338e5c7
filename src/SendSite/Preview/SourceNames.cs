namespace SendSite.Preview;

/// <summary>Tells the files people write from those that programs leave beside them.</summary>
internal static class SourceNames
{
    private static readonly HashSet<string> _made = new(StringComparer.OrdinalIgnoreCase) { "obj", "bin", "node_modules" };

    private static readonly HashSet<string> _passing = new(StringComparer.OrdinalIgnoreCase) { ".tmp", ".swp", ".swx", ".bak", ".part", ".crdownload" };

    /// <summary>Whether a change to this file or folder can change the site.</summary>
    /// <param name="path">Below the folder watched, with either kind of slash.</param>
    public static bool IsSource(string path) => path.Split('/', '\\').All(IsSourceName);

    // Vim writes a file called 4913 to try a folder; "#name#" is Emacs's copy, "~$name" and ".~lock" are Office's.
    private static bool IsSourceName(string name) =>
        name.Length > 0
        && name[0] is not ('.' or '~' or '#')
        && name[^1] != '~'
        && name != "4913"
        && !_made.Contains(name)
        && !_passing.Contains(Path.GetExtension(name));
}
