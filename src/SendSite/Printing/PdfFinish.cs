using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SendSite.Printing;

/// <summary>
/// Makes a PDF from Chromium the same for the same page, and adds what Chromium leaves out. What changes from one time to the next (two
/// dates, and names counted up by the browser) is written over with as many bytes; what is new is appended as an incremental update
/// (ISO 32000-1, 7.5.6), which leaves every byte before it alone. Decision 0012 says why no library does this.
/// </summary>
internal static partial class PdfFinish
{
    // Tags of PDF 2.0 that Chromium writes into a PDF 1.4, where nobody knows them: each is explained by one that is known (14.8.4).
    private static readonly (string Tag, string Means)[] Roles =
    [
        ("Aside", "Sect"), ("Em", "Span"), ("FENote", "Note"), ("Strong", "Span"), ("Sub", "Span"), ("Title", "P"),
    ];

    /// <summary>The finished document.</summary>
    /// <param name="printed">As the browser made it.</param>
    /// <param name="asOf">The day the site speaks for: the document's dates.</param>
    /// <param name="title">The page's whole title.</param>
    /// <param name="language">BCP 47.</param>
    /// <param name="publisher">Who answers for it.</param>
    /// <exception cref="InvalidDataException">The browser wrote the file in a way not known here.</exception>
    public static byte[] Apply(byte[] printed, DateOnly asOf, string title, string language, string publisher)
    {
        // One character a byte, and back.
        var text = Encoding.Latin1.GetString(printed);
        text = Date().Replace(text, FormattableString.Invariant($"(D:{asOf:yyyyMMdd}000000+00'00')"));
        text = WithNamesInOrder(text);
        text = Frame().Replace(text, "$1/S /Sect  $2");
        var id = Convert.ToHexString(SHA256.HashData(Encoding.Latin1.GetBytes(text)))[..32];
        return Encoding.Latin1.GetBytes(text + Update(text, Metadata(asOf, title, language, publisher), id));
    }

    // The browser numbers what it names from one page to the next; the order of the names is kept, since they stand sorted in a tree.
    private static string WithNamesInOrder(string text)
    {
        var names = NodeName().Matches(text).Select(name => name.Value).Distinct().Order(StringComparer.Ordinal).Index()
            .ToDictionary(name => name.Item, name => FormattableString.Invariant($"(node{name.Index + 1:00000000})"), StringComparer.Ordinal);
        return NodeName().Replace(text, name => names[name.Value]);
    }

    private static string Update(string text, string metadata, string id)
    {
        var trailer = LastTrailer(text);
        var (root, size) = (Number(trailer, "Root"), Number(trailer, "Size"));
        var catalog = Body(text, root);
        var tree = Number(catalog, "StructTreeRoot");
        var roles = string.Concat(Roles.Select(role => $"/{role.Tag} /{role.Means}\n"));
        (int Object, string Body)[] objects =
        [
            (tree, Inside(Body(text, tree)) + $"/RoleMap <<{roles}>>>>"),
            (root, Inside(catalog) + FormattableString.Invariant($"/Metadata {size} 0 R>>")),
            (size, FormattableString.Invariant($"<</Type /Metadata\n/Subtype /XML\n/Length {metadata.Length}>>\nstream\n{metadata}\nendstream")),
            .. PdfFootMark.Of(text),
        ];
        var update = new StringBuilder();
        var places = new List<(int Object, int At)>();
        foreach (var (number, body) in objects)
        {
            places.Add((number, text.Length + update.Length));
            update.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        var table = text.Length + update.Length;
        update.Append("xref\n");
        foreach (var (number, at) in places.OrderBy(place => place.Object))
        {
            update.Append(CultureInfo.InvariantCulture, $"{number} 1\n{at:0000000000} 00000 n \n");
        }

        update.Append(CultureInfo.InvariantCulture, $"trailer\n{Inside(trailer)}/ID [<{id}> <{id}>]\n/Prev {StartOfTable(text)}>>\nstartxref\n{table}\n%%EOF\n");
        return update.ToString().Replace(FormattableString.Invariant($"/Size {size}\n"), FormattableString.Invariant($"/Size {size + 1}\n"), StringComparison.Ordinal);
    }

    private static string Metadata(DateOnly asOf, string title, string language, string publisher)
    {
        var day = FormattableString.Invariant($"{asOf:yyyy-MM-dd}T00:00:00Z");
        var xmp = $"""
            <?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escape(title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>{Escape(language)}</rdf:li></rdf:Bag></dc:language>
            <dc:creator><rdf:Seq><rdf:li>{Escape(publisher)}</rdf:li></rdf:Seq></dc:creator>
            <xmp:CreateDate>{day}</xmp:CreateDate><xmp:ModifyDate>{day}</xmp:ModifyDate>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """;
        return Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(xmp.ReplaceLineEndings("\n")));
    }

    private static string Escape(string words) => System.Security.SecurityElement.Escape(words);

    private static string LastTrailer(string text) =>
        text.LastIndexOf("trailer\n", StringComparison.Ordinal) is var at and >= 0
            ? text[(at + "trailer\n".Length)..text.IndexOf("startxref", at, StringComparison.Ordinal)].Trim()
            : throw Unknown("a trailer");

    private static string StartOfTable(string text) => Start().Matches(text) is [.., { } last] ? last.Groups[1].Value : throw Unknown("startxref");

    private static string Body(string text, int number)
    {
        var head = FormattableString.Invariant($"\n{number} 0 obj\n");
        var at = text.LastIndexOf(head, StringComparison.Ordinal);
        return at >= 0 ? text[(at + head.Length)..text.IndexOf("endobj", at, StringComparison.Ordinal)].Trim() : throw Unknown($"object {number}");
    }

    /// <summary>A dictionary without its closing brackets, to which more can be added.</summary>
    private static string Inside(string dictionary) =>
        dictionary.EndsWith(">>", StringComparison.Ordinal) ? dictionary[..^2] + "\n" : throw Unknown("a dictionary");

    private static int Number(string dictionary, string key) =>
        Regex.Match(dictionary, $@"/{key} (\d+)") is { Success: true } found
            ? int.Parse(found.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : throw Unknown("/" + key);

    private static InvalidDataException Unknown(string what) => new($"The browser's PDF has no {what} where it is looked for.");

    [GeneratedRegex(@"\(D:\d{14}[+-]\d\d'\d\d'\)")]
    private static partial Regex Date();

    [GeneratedRegex(@"\(node\d{8}\)")]
    private static partial Regex NodeName();

    // A figure of HTML frames a picture, its finding and more words; a figure of a PDF is one picture. The frame becomes a section, in as
    // many bytes; a picture has no tags in it, and is left alone.
    [GeneratedRegex(@"(<</Type /StructElem\n)/S /Figure(\n/P \d+ 0 R\n/K \[\d+ 0 R)")]
    private static partial Regex Frame();

    [GeneratedRegex(@"startxref\n(\d+)\n")]
    private static partial Regex Start();
}
