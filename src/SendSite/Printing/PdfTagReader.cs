using System.Collections.Immutable;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Tokens;

namespace SendSite.Printing;

/// <summary>Reads a PDF's tree of tags (ISO 32000-1, 14.7).</summary>
internal sealed class PdfTagReader(PdfDocument document, PdfRuns runs)
{
    private static readonly NameToken Kids = NameToken.Create("K");

    /// <summary>Tags that the document explains by others.</summary>
    public ImmutableHashSet<string> Explained { get; private set; } = [];

    /// <summary>The whole document; nothing when it is not marked as tagged.</summary>
    public PdfTag? Read()
    {
        var catalog = document.Structure.Catalog.CatalogDictionary;
        if (Find(catalog, "MarkInfo") is not DictionaryToken mark || Find(mark, "Marked") is not BooleanToken { Data: true }
            || Find(catalog, "StructTreeRoot") is not DictionaryToken root)
        {
            return null;
        }

        Explained = Find(root, "RoleMap") is DictionaryToken roles ? [.. roles.Data.Keys] : [];
        return new PdfTag("Document", "", null, false, [.. Inside(root, null)]);
    }

    /// <summary>A value, wherever the document keeps it.</summary>
    public IToken? Find(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) : null;

    private IEnumerable<PdfTag> Inside(DictionaryToken tag, IToken? page) => tag.Data.TryGetValue(Kids, out var kids) ? Each(kids, page) : [];

    // A kid is a tag, a run of text on the tag's own page, a run on another, or an object such as a link's area (table 323).
    private IEnumerable<PdfTag> Each(IToken kid, IToken? page) => Resolve(kid) switch
    {
        ArrayToken list => list.Data.SelectMany(one => Each(one, page)),
        NumericToken run => [Run(page, run.Int)],
        DictionaryToken tag when Find(tag, "S") is NameToken name => [Tag(tag, name.Data, page)],
        DictionaryToken run when Find(run, "MCID") is NumericToken number => [Run(run.Data.GetValueOrDefault("Pg") ?? page, number.Int)],
        _ => [],
    };

    private PdfTag Run(IToken? page, int number) => new("", runs.Text(page, number), null, false, []);

    private PdfTag Tag(DictionaryToken tag, string name, IToken? page) => new(
        name,
        "",
        Find(tag, "Alt") switch { StringToken words => words.Data, HexToken words => words.Data, _ => null },
        HasScope(Find(tag, "A")),
        [.. Inside(tag, tag.Data.GetValueOrDefault("Pg") ?? page)]);

    private bool HasScope(IToken? attributes) => attributes switch
    {
        ArrayToken list => list.Data.Any(one => HasScope(Resolve(one))),
        DictionaryToken dictionary => Find(dictionary, "Scope") is NameToken,
        _ => false,
    };

    private IToken Resolve(IToken token) => token is IndirectReferenceToken reference ? document.Structure.GetObject(reference.Data).Data : token;
}
