using SendSite.Tests.Site;

namespace SendSite.BrowserTests.Printing;

/// <summary>One changed cell of the data changes the printed summaries that tell it: their words, and the words that stand for their charts.</summary>
[Trait("Category", "Browser")]
public sealed class FigureOnPaperTests(PrintedKinds printed) : IClassFixture<PrintedKinds>
{
    private const string Changed = "73.75";

    private static readonly string[] _summaries = ["progress/impact/2026-27/impact-2026-27.pdf", "progress/themes/all/theme-all.pdf"];

    public static TheoryData<string> Kinds => [.. MeasureKinds.Figures.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Changing_a_figure_changes_it_in_each_PDF_and_in_its_chart_there_and_no_other_figure(string kind)
    {
        var after = await PaperSite.PrintAsync(MeasureKinds.Content(MeasureKinds.Figures.SetItem(kind, Changed)));

        Assert.Equal([], after.Findings.Select(found => found.ToString()));
        Assert.All(_summaries, summary =>
        {
            var (then, now) = (printed.Before.Pdfs[summary].Tags!, after.Pdfs[summary].Tags!);
            Assert.Contains(MeasureKinds.Figures[kind], then.Words, StringComparison.Ordinal);
            Assert.DoesNotContain(MeasureKinds.Figures[kind], now.Words, StringComparison.Ordinal);
            Assert.Contains(Changed, now.Words, StringComparison.Ordinal);
            Assert.Contains(now.All, tag => tag.Name == "Figure" && tag.Alternative!.Contains(Changed, StringComparison.Ordinal));
            Assert.All(MeasureKinds.Figures.Where(other => other.Key != kind), other => Assert.Contains(other.Value, now.Words, StringComparison.Ordinal));
        });
    }
}
