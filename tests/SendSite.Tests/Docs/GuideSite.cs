using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SendSite.Building;
using SendSite.Model.Diagnostics;
using SendSite.Tests.Cli;
using SendSite.Tests.Site;

namespace SendSite.Tests.Docs;

/// <summary>The smallest site with every example of the guide in it, built; and another with every mistake.</summary>
public sealed partial class GuideSite : IAsyncLifetime, IDisposable
{
    private readonly SmallSite _good = new();
    private readonly SmallSite _bad = new();
    private BuiltSite? _built;
    private BuildOutcome? _faulty;

    internal static string File => Path.Combine(Repository.Root, "src", "docs", "editing.md");

    internal List<GuideExample> Examples { get; } = GuideExample.Read(System.IO.File.ReadAllLines(File));

    internal BuildOutcome Outcome { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        foreach (var (number, example) in Examples.Index())
        {
            var site = example.IsMistake ? _bad : _good;
            site.Write(example.IsPage ? example.Kind : $"input/help/{Name(number)}.md", example.IsPage ? example.Written + "\n" : Page(number, example.Written));
        }

        Directory.CreateDirectory(_good["input/assets"]);
        System.IO.File.WriteAllBytes(_good["input/assets/bedroom.png"], Picture);
        Outcome = await CoventrySite.BuildAsync(new BuildOptions(_good.Folder));
        _built = Outcome.Published ? new BuiltSite(_good.Output) : null;
        _faulty = await CoventrySite.BuildAsync(new BuildOptions(_bad.Folder));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        _good.Dispose();
        _bad.Dispose();
    }

    /// <summary>What has come of an example, as the guide shows it.</summary>
    internal string Result(int number)
    {
        var example = Examples[number];
        if (example.IsMistake)
        {
            return string.Join('\n', _faulty!.Findings
                .Where(finding => finding.Span.File == $"input/help/{Name(number)}.md" && finding.Severity == Severity.Error)
                .Select(finding => finding.ToString().Replace(Name(number), "sleep", StringComparison.Ordinal)));
        }

        var parts = _built![$"/help/{Name(number)}/"].All("main .prose, main .embed");
        return string.Join('\n', parts.Select(part => example.Form == "html" ? part.InnerHtml.Trim() : Text(part)));
    }

    /// <summary>Each block's words on a line of their own, icons and all that only looks left out.</summary>
    private static string Text(IElement part)
    {
        var blocks = EndOfBlock().Replace(part.InnerHtml, "\n$0");
        var words = new HtmlParser().ParseDocument(blocks).Body!.TextContent;
        return string.Join('\n', words.Split('\n').Select(line => Spaces().Replace(line, " ").Trim()).Where(line => line.Length > 0));
    }

    private static string Name(int number) => FormattableString.Invariant($"example-{number}");

    private static string Page(int number, string text) => FormattableString.Invariant(
        $"---\ntitle: Example {number}\nsummary: Example number {number} of the guide.\nreviewed: 2026-10-05\nowner-role: Web editor\n---\n\n{text}\n");

    /// <summary>A picture of one dark dot: a PNG whose parts are as the standard asks.</summary>
    private static byte[] Picture => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");

    [GeneratedRegex("</?(?:p|h[1-6]|li|ul|ol|dt|dd|div|td|th|tr|caption|table|article|section|figure)[ >]")]
    private static partial Regex EndOfBlock();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
