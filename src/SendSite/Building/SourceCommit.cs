namespace SendSite.Building;

/// <summary>The commit a folder's content comes from, read from git's own files.</summary>
internal static class SourceCommit
{
    /// <summary>The commit's id; null outside a working copy, or where git keeps it in a way not read here.</summary>
    public static string? Of(string folder)
    {
        for (var place = new DirectoryInfo(folder); place is not null; place = place.Parent)
        {
            var git = Path.Combine(place.FullName, ".git");
            if (File.Exists(Path.Combine(git, "HEAD")))
            {
                return Resolve(git, File.ReadAllText(Path.Combine(git, "HEAD")).Trim());
            }
        }

        return null;
    }

    private static string? Resolve(string git, string head)
    {
        if (!head.StartsWith("ref: ", StringComparison.Ordinal))
        {
            return head;
        }

        var name = head["ref: ".Length..];
        var packed = Path.Combine(git, "packed-refs");
        return File.Exists(Path.Combine(git, name)) ? File.ReadAllText(Path.Combine(git, name)).Trim()
            : File.Exists(packed) ? File.ReadLines(packed).FirstOrDefault(line => line.EndsWith(" " + name, StringComparison.Ordinal))?.Split(' ')[0]
            : null;
    }
}
