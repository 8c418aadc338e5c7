using SendSite.Reading.Pages;
using SendSite.Rendering.Prose;
using SendSite.Starting;

namespace SendSite.Tests.Docs;

/// <summary>
/// The guide for editors, <c>src/docs/editing.md</c>: every example is built and what comes of it compared, whole. <c>UPDATE_GOLDEN=1</c>
/// rewrites what the guide shows; read the difference.
/// </summary>
public class EditingGuideTests(GuideSite site) : IClassFixture<GuideSite>
{
    [Fact]
    public void Every_page_of_the_guide_is_published_with_nothing_wrong()
    {
        Assert.True(site.Outcome.Published, string.Join('\n', site.Outcome.Findings));
        var own = site.Examples.Where(example => example.IsPage).Select(example => example.Kind).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(own);
        Assert.Empty(site.Outcome.Findings.Where(finding => own.Contains(finding.Span.File)));
    }

    [Fact]
    public void Every_example_makes_what_the_guide_says()
    {
        var expected = site.Examples.Index().Where(example => !example.Item.IsPage).ToList();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Rewrite(expected);
            return;
        }

        Assert.All(expected, example => Assert.NotEqual("", example.Item.Result));
        Assert.All(expected, example => Assert.Equal(example.Item.Result, site.Result(example.Index)));
    }

    [Fact]
    public void Every_box_and_shortcode_the_program_knows_has_an_example_here_or_in_a_guide_of_its_own_beside_this_one()
    {
        var others = Directory.EnumerateFiles(Path.GetDirectoryName(GuideSite.File)!, "*.md").Where(file => file != GuideSite.File).Select(File.ReadAllText);
        var written = string.Join('\n', [.. site.Examples.Where(example => !example.IsMistake).Select(example => example.Written), .. others]);

        Assert.All(BoxRenderer.Kinds, kind => Assert.Matches($"(?m)^ *::: {kind}( |$)", written));
        Assert.All(ShortcodeReader.Names, name => Assert.Matches("[{][{]" + name + "( |}})", written));
    }

    [Fact]
    public void Every_key_a_page_can_have_is_in_the_guide()
    {
        var guide = File.ReadAllText(GuideSite.File);
        var keys = new[] { PagesReader.StandingKeys, PagesReader.NewsKeys, PathwayReader.Keys, PathwayReader.StepKeys, PathwayReader.DecisionKeys, ServiceReader.Keys, ServiceReader.HowToGetKeys }
            .SelectMany(shape => shape.Names).Distinct(StringComparer.Ordinal);

        Assert.All(keys, key => Assert.Matches($"`{key}`|{key}:[ \n]", guide));
    }

    [Fact]
    public void Everything_that_can_be_started_is_in_the_guide() =>
        Assert.All(EntryKinds.All, kind => Assert.Contains($"`new {kind.Verb} ", File.ReadAllText(GuideSite.File), StringComparison.Ordinal));

    private void Rewrite(List<(int Index, GuideExample Item)> examples)
    {
        var lines = File.ReadAllLines(GuideSite.File).ToList();
        foreach (var (number, example) in Enumerable.Reverse(examples))
        {
            var first = example.Line - 1;
            lines.RemoveRange(first, lines.FindIndex(first, line => line == "```") - first);
            lines.InsertRange(first, site.Result(number).Split('\n'));
        }

        File.WriteAllText(GuideSite.File, string.Join('\n', lines) + "\n");
    }
}
