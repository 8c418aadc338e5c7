using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Printing;

/// <summary>What can be wrong with the PDF of a page, and who is hurt by it: codes SS460 to SS469.</summary>
internal static class PrintingRules
{
    public static readonly Rule PdfNotMade = Error(
        "SS460", nameof(PdfNotMade), "A board waits for the document, and whoever reads on paper gets nothing.");

    public static readonly Rule PdfWithoutTags = Error(
        "SS461", nameof(PdfWithoutTags), "A screen reader guesses at a PDF without tags: columns run together and headings are lost. PDF/UA-1, 7.1.", "1.3.1");

    public static readonly Rule PdfWithoutLanguage = Error(
        "SS462", nameof(PdfWithoutLanguage), "A screen reader may read English in a French voice. PDF/UA-1, 7.2.", "3.1.1");

    public static readonly Rule PdfWithoutTitle = Error(
        "SS463", nameof(PdfWithoutTitle), "The window shows a file name instead of what the document is. PDF/UA-1, 7.1.", "2.4.2");

    public static readonly Rule PdfWithoutBookmarks = Error(
        "SS464", nameof(PdfWithoutBookmarks), "In a long document nobody finds the part they came for. PDF/UA-1, 7.17.", "2.4.5");

    public static readonly Rule PdfHeadingsBroken = Error(
        "SS465", nameof(PdfHeadingsBroken), "People who move from heading to heading cannot tell what belongs to what. PDF/UA-1, 7.4.", "1.3.1");

    public static readonly Rule PdfTableWithoutHeaders = Error(
        "SS466", nameof(PdfTableWithoutHeaders), "A figure is read out without the row and column it belongs to. PDF/UA-1, 7.5.", "1.3.1");

    public static readonly Rule PdfFigureWithoutAlternative = Error(
        "SS467", nameof(PdfFigureWithoutAlternative), "Whoever cannot see the picture is told that there is one, and nothing else. PDF/UA-1, 7.3.", "1.1.1");

    public static readonly Rule PdfOutOfOrder = Error(
        "SS468", nameof(PdfOutOfOrder), "Read aloud, the document makes no sense: an answer comes before its question. PDF/UA-1, 7.2.", "1.3.2");

    public static readonly Rule PdfTooLong = new(
        "SS469", nameof(PdfTooLong), Severity.Warning, "A short version that runs on is not read, and the last sheet gets lost.")
    { Scope = RuleScope.OwnSite };

    public static readonly ImmutableArray<Rule> All =
    [
        PdfNotMade, PdfWithoutTags, PdfWithoutLanguage, PdfWithoutTitle, PdfWithoutBookmarks,
        PdfHeadingsBroken, PdfTableWithoutHeaders, PdfFigureWithoutAlternative, PdfOutOfOrder, PdfTooLong,
    ];

    private static Rule Error(string code, string name, string why, params ImmutableArray<string> criteria) =>
        new(code, name, Severity.Error, why) { Criteria = criteria, Scope = RuleScope.OwnSite };
}
