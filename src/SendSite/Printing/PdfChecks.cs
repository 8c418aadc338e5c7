using AngleSharp.Html.Dom;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Printing;

/// <summary>
/// Holds a PDF to what people who read it by its tags need, and to the page it was printed from. This is no proof of PDF/UA, and the
/// document does not claim to be: it is what a program can tell of the parts that matter most.
/// </summary>
/// <param name="page">What was printed.</param>
/// <param name="html">As it was printed.</param>
/// <param name="pdf">The PDF, read back.</param>
internal sealed class PdfChecks(PrintedPage page, IHtmlDocument html, PdfFacts pdf)
{
    private const string TellUs = "The page is printed by the browser: see that Chromium is a recent one, and report this with the page.";

    public IEnumerable<Diagnostic> Findings() =>
    [
        .. Document(),
        .. pdf.Tags is { } tags ? [.. Headings(tags), .. Tables(tags), .. Figures(tags), .. Order(tags)] : Array.Empty<Diagnostic>(),
    ];

    private IEnumerable<Diagnostic> Document()
    {
        if (pdf.Tags is null)
        {
            yield return Report(PrintingRules.PdfWithoutTags, "The PDF has no tags.", TellUs);
        }
        else if (pdf.Untagged > 0 || !pdf.UnknownTags.IsEmpty)
        {
            yield return Report(
                PrintingRules.PdfWithoutTags,
                FormattableString.Invariant($"The PDF has {pdf.Untagged} letters outside its tags, and tags that readers do not know: {(pdf.UnknownTags.IsEmpty ? "none" : string.Join(", ", pdf.UnknownTags))}."),
                TellUs);
        }

        if (pdf.Language != html.DocumentElement.GetAttribute("lang"))
        {
            yield return Report(PrintingRules.PdfWithoutLanguage, $"The PDF's language is \"{pdf.Language}\", and the page's \"{html.DocumentElement.GetAttribute("lang")}\".", TellUs);
        }

        if (pdf.Title != html.Title || !pdf.ShowsTitle)
        {
            yield return Report(PrintingRules.PdfWithoutTitle, $"The PDF's title is \"{pdf.Title}\"{(pdf.ShowsTitle ? "" : ", which no window shows")}; the page's is \"{html.Title}\".", TellUs);
        }

        var missing = html.QuerySelectorAll("main h1, main h2").Select(heading => Line(heading.TextContent)).Where(IsPrinted).Except(pdf.Bookmarks.Select(Line)).FirstOrDefault();
        if (missing is not null)
        {
            yield return Report(PrintingRules.PdfWithoutBookmarks, $"No bookmark leads to the heading \"{missing}\".", TellUs);
        }

        if (pdf.Sheets > page.MostSheets)
        {
            yield return Report(
                PrintingRules.PdfTooLong,
                FormattableString.Invariant($"The PDF fills {pdf.Sheets} sheets of A4, and is to fill {page.MostSheets} at most."),
                "Shorten the editor's words, or the entries it quotes.");
        }
    }

    private IEnumerable<Diagnostic> Headings(PdfTag tags)
    {
        var levels = tags.All.Where(tag => tag.Name is ['H', >= '1' and <= '6']).Select(tag => tag.Name[1] - '0').ToList();
        if (levels.Count(level => level == 1) != 1)
        {
            yield return Report(PrintingRules.PdfHeadingsBroken, FormattableString.Invariant($"The PDF has {levels.Count(level => level == 1)} headings of level 1, and is to have one."), TellUs);
        }

        var skipped = levels.Zip(levels.Skip(1)).FirstOrDefault(pair => pair.Second > pair.First + 1);
        if (skipped != default)
        {
            yield return Report(PrintingRules.PdfHeadingsBroken, FormattableString.Invariant($"A heading of level {skipped.Second} follows one of level {skipped.First}."), "Give the heading before it the level between, in the page or the editor's words.");
        }
    }

    private IEnumerable<Diagnostic> Tables(PdfTag tags) =>
        from table in tags.All
        where table.Name == "Table" && (!table.All.Any(tag => tag.Name == "TH") || table.All.Any(tag => tag.Name == "TH" && !tag.Scope))
        select Report(PrintingRules.PdfTableWithoutHeaders, $"The table that begins \"{Start(table.Words)}\" has no header cells, or some that do not say what they head.", TellUs);

    private IEnumerable<Diagnostic> Figures(PdfTag tags) =>
        from figure in tags.All
        where figure.Name is "Figure" or "Formula" && string.IsNullOrWhiteSpace(figure.Alternative)
        select Report(PrintingRules.PdfFigureWithoutAlternative, "A picture in the PDF has no words that stand for it.", "Say in words what the picture shows, or hide it from speech where the words beside it say the same.");

    private IEnumerable<Diagnostic> Order(PdfTag tags)
    {
        if (ReadingOrder.FirstOutOfPlace(tags.Runs, html.Body!.TextContent) is { } run)
        {
            yield return Report(PrintingRules.PdfOutOfOrder, $"\"{Start(run)}\" is read in another place than on the page.", "Look for a style that moves it: order, float or position.");
        }
    }

    /// <summary>A heading that the print style hides has no letters in the document.</summary>
    private bool IsPrinted(string heading) => pdf.Tags is null || pdf.Tags.All.Any(tag => tag.Name is ['H', _] && Line(tag.Words) == heading);

    private static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Start(string text) => Line(text) is { Length: > 60 } longer ? longer[..60] + "…" : Line(text);

    private Diagnostic Report(Rule rule, string message, string hint) => new(rule, page.Source, message, hint) { Page = page.CopyPath };
}
