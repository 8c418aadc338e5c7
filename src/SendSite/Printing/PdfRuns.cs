using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace SendSite.Printing;

/// <summary>The runs of text that tags point at, by page and number.</summary>
internal sealed class PdfRuns
{
    private readonly Dictionary<(int Page, int Run), string> _runs = [];
    private readonly Dictionary<IndirectReferenceKey, int> _pages = [];

    public PdfRuns(PdfDocument document)
    {
        AddPages(document, document.Structure.Catalog.CatalogDictionary.Data[NameToken.Pages]);
        foreach (var page in document.GetPages())
        {
            var marked = page.GetMarkedContents().SelectMany(Each).ToList();
            foreach (var run in marked.Where(run => run.MarkedContentIdentifier >= 0))
            {
                _runs[(page.Number, run.MarkedContentIdentifier)] = _runs.GetValueOrDefault((page.Number, run.MarkedContentIdentifier), "") + Words(run);
            }

            Untagged += page.Letters.Count(letter => !string.IsNullOrWhiteSpace(letter.Value))
                - marked.SelectMany(run => run.Letters).Count(letter => !string.IsNullOrWhiteSpace(letter.Value));
        }
    }

    /// <summary>Letters outside every tag and every mark of decoration.</summary>
    public int Untagged { get; }

    /// <summary>What a run says.</summary>
    /// <param name="page">The page it is on.</param>
    /// <param name="run">Its number on that page.</param>
    public string Text(IToken? page, int run) =>
        page is IndirectReferenceToken reference && _pages.TryGetValue(Key(reference), out var number) ? _runs.GetValueOrDefault((number, run), "") : "";

    private void AddPages(PdfDocument document, IToken node)
    {
        if (node is not IndirectReferenceToken reference || document.Structure.GetObject(reference.Data).Data is not DictionaryToken dictionary)
        {
            return;
        }

        if (dictionary.Data.GetValueOrDefault(NameToken.Kids) is not ArrayToken kids)
        {
            _pages.Add(Key(reference), _pages.Count + 1);
            return;
        }

        foreach (var kid in kids.Data)
        {
            AddPages(document, kid);
        }
    }

    private static IEnumerable<MarkedContentElement> Each(MarkedContentElement run) => run.Children.SelectMany(Each).Prepend(run);

    private static string Words(MarkedContentElement run) => string.IsNullOrEmpty(run.ActualText) ? string.Concat(run.Letters.Select(letter => letter.Value)) : run.ActualText;

    private static IndirectReferenceKey Key(IndirectReferenceToken reference) => new(reference.Data.ObjectNumber, reference.Data.Generation);

    private readonly record struct IndirectReferenceKey(long Number, int Generation);
}
