using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Reading;

namespace SendSite.Tests.Reading;

/// <summary>A throw-away copy of the smallest complete site, to break in one way.</summary>
internal sealed class SiteCopy : IDisposable
{
    private static readonly string Sites = Path.Combine(Repository.Root, "tests", "sites");

    private static readonly DateOnly AsOf = new(2026, 11, 22);

    private readonly string _parent = Directory.CreateTempSubdirectory("sendsite-").FullName;

    public SiteCopy() => CopyFiles(Path.Combine(Sites, "minimal"), Folder);

    public static string BrokenSites => Path.Combine(Sites, "broken");

    public string Folder => Path.Combine(_parent, "site");

    /// <summary>Lays a broken site's own files over the copy.</summary>
    public void Overlay(string name)
    {
        var broken = Path.Combine(BrokenSites, name);
        CopyFiles(broken, Folder);
        var removed = Path.Combine(broken, "remove.txt");
        foreach (var path in File.Exists(removed) ? File.ReadAllLines(removed) : [])
        {
            File.Delete(PathOf(path));
        }
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public void Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    /// <summary>What is printed after reading and checking the copy.</summary>
    public string Findings() => string.Concat(Check().Sorted().Select(finding => finding + "\n"));

    public DiagnosticBag Check()
    {
        var bag = new DiagnosticBag();
        if (ContentReader.Read(Folder, bag) is { } content)
        {
            ModelChecks.Run(content, AsOf, bag);
        }

        return bag;
    }

    public void Dispose() => Directory.Delete(_parent, recursive: true);

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target, overwrite: true);
        }
    }
}
