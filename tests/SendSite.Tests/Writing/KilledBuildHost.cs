using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Writing;

namespace SendSite.Tests.Writing;

/// <summary>
/// A process to be killed: publishes version A, then B, then A, for ever. Files that say which version they are of,
/// files that never change, and files only one version has.
/// </summary>
internal static class KilledBuildHost
{
    /// <summary>The first argument of the test program in this mode.</summary>
    public const string Mode = "publish-until-killed";

    /// <summary>Printed once the first version is live.</summary>
    public const string Ready = "ready";

    private const int Pages = 60;

    /// <summary>Every file of a version with its text.</summary>
    public static SortedDictionary<string, string> Version(char letter)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal) { ["index.html"] = $"home {letter}", [$"only-{letter}/index.html"] = "here" };
        for (var number = 0; number < Pages; number++)
        {
            files.Add($"section-{number % 5}/page-{number}/index.html", number % 3 == 0 ? $"same {number}" : $"{letter} {new string(letter, number * 500)}");
        }

        return files;
    }

    /// <summary>Publishes until killed.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="journalled">Promote by two renames even where the system can exchange.</param>
    public static int Run(string root, bool journalled)
    {
        for (var turn = 0; ; turn++)
        {
            Publish(SiteFolders.Of(root), Version(turn % 2 == 0 ? 'A' : 'B'), journalled);
            if (turn == 0)
            {
                Console.WriteLine(Ready);
            }
        }
    }

    private static void Publish(SiteFolders folders, SortedDictionary<string, string> files, bool journalled)
    {
        var bag = new DiagnosticBag();
        using var publication = Publication.TryOpen(folders, bag) ?? throw new InvalidOperationException(string.Join('\n', bag.Sorted()));
        Parallel.ForEach(files, file => publication.Staged.Write(file.Key, Encoding.UTF8.GetBytes(file.Value)));
        if (journalled)
        {
            Promotion.Run(folders, new JournalledSwap());
        }
        else if (!publication.TryPromote(bag))
        {
            throw new InvalidOperationException(string.Join('\n', bag.Sorted()));
        }
    }
}
