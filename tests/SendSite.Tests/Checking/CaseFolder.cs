using System.Text.RegularExpressions;
using SendSite.Checking.MediaFiles;
using SendSite.Finishing;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking;

/// <summary>
/// The pages that show one rule at work, in <c>cases/RuleName/</c>. A page that needs an address of its own says so in its first
/// line: <c>&lt;!-- /help/example/ --&gt;</c>. Captions beside the pages stand at the top of their site.
/// </summary>
internal sealed partial class CaseFolder(string ruleName)
{
    public static readonly string All = Path.Combine(RepositoryRoot(), "tests", "SendSite.Tests", "Checking", "cases");

    private readonly string _folder = Path.Combine(All, ruleName);

    public IEnumerable<string> MissingPieces() =>
        new[] { "passes.html", "fails.html", "expected.txt" }.Select(File).Where(file => !System.IO.File.Exists(file));

    public FinishedPage Page(string name)
    {
        var html = System.IO.File.ReadAllText(File(name));
        var address = Address().Match(html);
        var page = TestPage.Of(html, address.Success ? address.Groups[1].Value : "/example/");
        return Directory.EnumerateFiles(_folder, "*.vtt").Any() ? page with { Media = new SiteMedia(Open) } : page;
    }

    public string Expected() => System.IO.File.ReadAllText(File("expected.txt"));

    public void WriteExpected(string findings) => System.IO.File.WriteAllText(File("expected.txt"), findings);

    private FileStream? Open(string path) => System.IO.File.Exists(File(path)) ? System.IO.File.OpenRead(File(path)) : null;

    private static string RepositoryRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "SendSite.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("SendSite.sln is in no folder above the tests.");
        }

        return folder.FullName;
    }

    private string File(string name) => Path.Combine(_folder, name);

    [GeneratedRegex("^<!-- (/[a-z/-]*) -->")]
    private static partial Regex Address();
}
