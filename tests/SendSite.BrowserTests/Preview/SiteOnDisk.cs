namespace SendSite.BrowserTests.Preview;

/// <summary>A throw-away copy of the smallest complete site, to be edited while it is looked at.</summary>
internal sealed class SiteOnDisk : IDisposable
{
    public SiteOnDisk()
    {
        var source = Path.Combine(Root(AppContext.BaseDirectory), "tests", "sites", "minimal");
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("sendsite-").FullName;

    /// <summary>Writes a page.</summary>
    public void Page(string path, string title, string words) => File.WriteAllText(
        Path.Combine(Folder, "input", path),
        $"---\ntitle: {title}\nsummary: What {title} is for.\nreviewed: 2026-10-05\nowner-role: Local Offer Officer\n---\n\n{words}\n");

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "SendSite.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside the working copy."));
}
