using SendSite.Tests.Site;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Cli;

/// <summary>A throw-away site that can be published: the smallest complete one, with the pages every footer leads to.</summary>
internal sealed class SmallSite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallSite()
    {
        TemporaryFolder.Copy(Path.Combine(Repository.Root, "tests", "sites", "minimal"), _folder.Path);
        foreach (var name in new[] { "privacy", "feedback", "open-data" })
        {
            _folder.Write(
                $"input/about/{name}.md",
                $"---\ntitle: The {name} page\nsummary: What we say about {name}.\nreviewed: 2026-10-01\nowner-role: Web editor\n---\n\nWe will tell you more here.\n");
        }
    }

    public string Folder => _folder.Path;

    public string Output => _folder["output"];

    public string this[string path] => _folder[path];

    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>Every published file with a fingerprint of its bytes.</summary>
    public SortedDictionary<string, string> Published() => BuiltSite.Fingerprints(Output);

    public void Dispose() => _folder.Dispose();
}
