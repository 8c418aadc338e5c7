using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using SendSite.Model.Diagnostics;
using SendSite.Model.Impact;
using SendSite.Model.Pages;
using SendSite.Model.Time;
using SendSite.Printing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Printing;

/// <summary>Each thing a reader of a PDF needs is asked for, and nothing is said of a PDF that has it.</summary>
public class PdfChecksTests
{
    private const string Html = "<html lang=en-GB><title>Our year</title><main><h1>Our year</h1><h2>Places</h2><p>Some opened.</p><table></table></main>";

    private static readonly PdfFacts Sound = new(
        2,
        "Our year",
        ShowsTitle: true,
        "en-GB",
        ["Our year", "Places"],
        Tag("Document", Tag("H1", Run("Our year")), Tag("H2", Run("Places")), Tag("P", Run("Some opened.")), Tag("Table", Tag("TR", Header(true)))),
        0,
        []);

    public static TheoryData<string, string> Faults => new()
    {
        { "tags", nameof(PrintingRules.PdfWithoutTags) },
        { "letters", nameof(PrintingRules.PdfWithoutTags) },
        { "unknown", nameof(PrintingRules.PdfWithoutTags) },
        { "language", nameof(PrintingRules.PdfWithoutLanguage) },
        { "title", nameof(PrintingRules.PdfWithoutTitle) },
        { "shown", nameof(PrintingRules.PdfWithoutTitle) },
        { "bookmarks", nameof(PrintingRules.PdfWithoutBookmarks) },
        { "two", nameof(PrintingRules.PdfHeadingsBroken) },
        { "skipped", nameof(PrintingRules.PdfHeadingsBroken) },
        { "table", nameof(PrintingRules.PdfTableWithoutHeaders) },
        { "scope", nameof(PrintingRules.PdfTableWithoutHeaders) },
        { "figure", nameof(PrintingRules.PdfFigureWithoutAlternative) },
        { "order", nameof(PrintingRules.PdfOutOfOrder) },
        { "long", nameof(PrintingRules.PdfTooLong) },
    };

    [Fact]
    public void A_sound_document_has_no_finding() => Assert.Empty(Findings(Sound));

    [Fact]
    public void A_picture_with_words_for_it_is_sound() =>
        Assert.Empty(Findings(With(new PdfTag("Figure", "", "A line that falls from 12 to 8.", false, []))));

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_told_by_its_own_rule(string fault, string rule) =>
        Assert.Equal([rule], Findings(Broken(fault)).Select(found => found.Rule.Name));

    private static PdfFacts Broken(string fault) => fault switch
    {
        "tags" => Sound with { Tags = null },
        "letters" => Sound with { Untagged = 3 },
        "unknown" => Sound with { UnknownTags = ["Strong"] },
        "language" => Sound with { Language = null },
        "title" => Sound with { Title = "index.html" },
        "shown" => Sound with { ShowsTitle = false },
        "bookmarks" => Sound with { Bookmarks = ["Our year"] },
        "two" => With(Tag("H1", Run("Our year"))) with { Tags = Tag("Document", Tag("H1", Run("Our")), Tag("H1", Run("year")), Tag("H2", Run("Places"))) },
        "skipped" => With(Tag("H4", Run("On paper alone"))),
        "table" => With(Tag("Table", Tag("TR", Tag("TD")))),
        "scope" => With(Tag("Table", Tag("TR", Header(false)))),
        "figure" => With(Tag("Figure")),
        "order" => With(Tag("P", Run("Our year"))),
        _ => Sound with { Sheets = 3 },
    };

    private static PdfFacts With(PdfTag more) => Sound with { Tags = Sound.Tags! with { Inside = Sound.Tags.Inside.Add(more) } };

    private static PdfTag Tag(string name, params ImmutableArray<PdfTag> inside) => new(name, "", null, false, inside);

    private static PdfTag Run(string text) => new("", text, null, false, []);

    private static PdfTag Header(bool scope) => new("TH", "", null, scope, []);

    private static ImmutableArray<Diagnostic> Findings(PdfFacts facts)
    {
        using var html = new HtmlParser().ParseDocument(Html);
        return [.. new PdfChecks(Page, html, facts).Findings()];
    }

    private static PrintedPage Page => new FamilyImpactPage
    {
        Route = Route.Of("/year/"),
        Title = "Our year",
        Summary = "In short.",
        Section = SiteSection.Progress,
        Reviewed = Example.PlanDate,
        OwnerRole = "Editor",
        Source = Example.Here("input/impact/2026-27/family.md"),
        CopyName = "our-year",
        MostSheets = 2,
        Year = new ImpactGathering(new Model.SiteModelBuilder(Example.Content, Example.PlanDate).Build(), new PlanYear(2026)).Gather(),
        Done = [],
        Late = [],
        Slipped = [],
        Coming = [],
        Full = new PageReference(Route.Of("/whole/"), "Whole"),
    };
}
