using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace SendSite.Printing;

/// <summary>Reads a PDF as a screen reader does: by its tags.</summary>
internal static class PdfFactsReader
{
    // ISO 32000-1, 14.8.4.
    private static readonly ImmutableHashSet<string> Standard =
    [
        "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "Index", "NonStruct", "Private",
        "P", "H", "H1", "H2", "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot",
        "Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Annot", "Ruby", "RB", "RT", "RP", "Warichu", "WT", "WP",
        "Figure", "Formula", "Form",
    ];

    public static PdfFacts Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        var catalog = document.Structure.Catalog.CatalogDictionary;
        var runs = new PdfRuns(document);
        var reader = new PdfTagReader(document, runs);
        var tags = reader.Read();
        return new PdfFacts(
            document.NumberOfPages,
            document.Information.Title,
            reader.Find(catalog, "ViewerPreferences") is DictionaryToken preferences && reader.Find(preferences, "DisplayDocTitle") is BooleanToken { Data: true },
            reader.Find(catalog, "Lang") is StringToken language ? language.Data : null,
            document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(node => node.Title)] : [],
            tags,
            runs.Untagged,
            [.. (tags?.All ?? []).Select(tag => tag.Name).Where(name => name.Length > 0 && !Standard.Contains(name) && !reader.Explained.Contains(name)).Distinct().Order(StringComparer.Ordinal)]);
    }
}
