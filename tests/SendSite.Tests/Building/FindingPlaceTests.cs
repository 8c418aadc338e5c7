using Microsoft.AspNetCore.Components;
using SendSite.Model.Diagnostics;
using SendSite.Rendering.Tracing;
using SendSite.Tests.Cli;
using SendSite.Tests.Finishing;
using SendSite.Theme;

namespace SendSite.Tests.Building;

/// <summary>A fault on a generated page points at what a person would edit, not at the page.</summary>
public sealed class FindingPlaceTests : IDisposable
{
    private readonly SmallSite _site = new();

    [Fact]
    public async Task A_fault_in_prose_points_at_its_line_and_column()
    {
        _site.Write("input/about/privacy.md",
            "---\ntitle: Privacy\nsummary: What we keep about you.\nreviewed: 2026-10-01\nowner-role: Web editor\n---\n\nWe keep nothing.\n\nAsk us for more: [click here](/about/).\n");

        var run = await SendSiteProcess.RunAsync("check", "--no-browser", "--site", _site.Folder);

        Assert.Contains("\ninput/about/privacy.md:10:18 (/about/privacy/ ", "\n" + run.Output, StringComparison.Ordinal);
        Assert.Contains("warning SS614: The link \"click here\"", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_in_a_row_of_data_points_at_the_row()
    {
        var file = Path.Combine(_site.Folder, "data", "events.csv");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("Library", "The digital hub", StringComparison.Ordinal));

        var run = await SendSiteProcess.RunAsync("check", "--no-browser", "--site", _site.Folder);

        Assert.Contains("\ndata/events.csv:2:1 (/voice/events/ ", "\n" + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_component_of_the_theme_is_traced_to_a_file_that_exists()
    {
        var components = typeof(PageRoot).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(IComponent)) && !type.IsAbstract).ToList();

        Assert.NotEmpty(components);
        Assert.All(components, component => Assert.True(File.Exists(Path.Combine(Repository.Root, TracingRenderer.FileOf(component)!)), component.FullName));
    }

    [Fact]
    public void The_innermost_mark_that_is_still_open_wins()
    {
        var page = TestPage.Of(
            $"<main>{new SourceMark("theme/Outer.razor", SourceSpan.Whole("data/a.csv")).Open()}{new SourceMark("theme/Before.razor", null).Open()}<p>Before</p>{SourceMark.Close()}"
            + $"<div>{new SourceMark("theme/Inner.razor", null).Open()}<b id=\"found\">Here</b>{SourceMark.Close()}</div>{SourceMark.Close()}</main>");

        Assert.Equal(
            new SourceMark("theme/Inner.razor", SourceSpan.Whole("data/a.csv")),
            SourceTrace.Of(page.Document.GetElementById("found")!));
    }

    public void Dispose() => _site.Dispose();
}
