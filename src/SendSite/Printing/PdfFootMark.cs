using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace SendSite.Printing;

/// <summary>
/// Marks the running foot of each sheet as decoration (ISO 32000-1, 14.8.2.2.2). Chromium draws it last, after everything that has a tag,
/// and leaves it unmarked, so speech software might read it out at the end of each sheet, in the middle of a sentence.
/// </summary>
internal static partial class PdfFootMark
{
    private const string LastTagEnds = "\nEMC\n";

    /// <summary>What is drawn on each sheet, by the number of the object that holds it, with the foot marked.</summary>
    /// <param name="text">The whole file, one character a byte.</param>
    public static IEnumerable<(int Object, string Body)> Of(string text)
    {
        foreach (Match sheet in Contents().Matches(text))
        {
            var number = int.Parse(sheet.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
            var drawn = Unpack(text, number);
            if (drawn.LastIndexOf(LastTagEnds, StringComparison.Ordinal) is var at and >= 0)
            {
                yield return (number, Pack(drawn.Insert(at + LastTagEnds.Length, "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n") + "\nEMC\n"));
            }
        }
    }

    private static string Unpack(string text, int number)
    {
        var head = Packed(number).Match(text);
        if (!head.Success)
        {
            throw new InvalidDataException($"The browser's PDF has no sheet {number} where it is looked for.");
        }

        var length = int.Parse(head.Groups[1].ValueSpan, CultureInfo.InvariantCulture);
        using var packed = new MemoryStream(Encoding.Latin1.GetBytes(text[(head.Index + head.Length)..][..length]));
        using var unpacked = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress), Encoding.Latin1);
        return unpacked.ReadToEnd();
    }

    private static string Pack(string drawn)
    {
        using var packed = new MemoryStream();
        using (var packing = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            packing.Write(Encoding.Latin1.GetBytes(drawn));
        }

        return FormattableString.Invariant($"<</Filter /FlateDecode\n/Length {packed.Length}>> stream\n{Encoding.Latin1.GetString(packed.ToArray())}\nendstream");
    }

    private static Regex Packed(int number) =>
        new(FormattableString.Invariant($@"\n{number} 0 obj\n<</Filter /FlateDecode\n/Length (\d+)>> stream\n"), RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\n/Contents (\d+) 0 R")]
    private static partial Regex Contents();
}
