using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using SendSite.Printing;
using SendSite.Tests.Site;
using UglyToad.PdfPig;

namespace SendSite.BrowserTests.Printing;

/// <summary>
/// Builds a whole site with its PDFs from figures whose digits occur nowhere else, and looks for the withheld ones in everything
/// published: the bytes of every page, drawing, table, description and feed, and of each PDF the letters on its sheets, its tags, the
/// words that stand for pictures, its bookmarks, its title, and every part of it unpacked.
/// </summary>
[Trait("Category", "Browser")]
public sealed partial class SecretFiguresOnPaperTests
{
    private static readonly int[] _groups = [61_973, 214_807, 357_611, 482_903];

    [Fact]
    public async Task No_withheld_figure_is_anywhere_in_a_site_with_its_PDFs()
    {
        var site = await PaperSite.PrintAsync(SecretFigures.Content(_groups));

        Assert.Equal(
            ["progress/impact/2026-27/family/impact-2026-27-for-families.pdf", "progress/impact/2026-27/impact-2026-27.pdf", "progress/themes/people/theme-people.pdf"],
            site.Pdfs.Keys.Order(StringComparer.Ordinal));
        var told = site.Pdfs.Keys.ToDictionary(path => path, path => Told(site.Files[path], site.Pdfs[path]));
        Assert.All(["61973", "214807", "276780", SecretFigures.Headline], secret =>
        {
            Assert.Empty(SecretFigures.Holding(site.Files, secret));
            Assert.Empty(told.Where(pdf => SecretFigures.Forms(secret).Any(form => pdf.Value.Contains(form, StringComparison.Ordinal))).Select(pdf => pdf.Key));
        });

        // The same search finds what is shown.
        var total = _groups.Sum().ToString("N0", CultureInfo.InvariantCulture);
        Assert.Contains(told, pdf => pdf.Key.EndsWith("impact-2026-27.pdf", StringComparison.Ordinal) && pdf.Value.Contains(total, StringComparison.Ordinal));
        Assert.Contains(told, pdf => pdf.Value.Contains("[c]", StringComparison.Ordinal));
        Assert.Contains("357611", Encoding.UTF8.GetString(site.Files["data/observations.csv"]), StringComparison.Ordinal);
    }

    /// <summary>Everything a PDF tells anybody, by whichever way they read it.</summary>
    private static string Told(byte[] pdf, PdfFacts facts)
    {
        using var document = PdfDocument.Open(pdf);
        IEnumerable<string?> parts =
        [
            .. document.GetPages().Select(page => page.Text),
            .. facts.Tags!.All.Select(tag => tag.Alternative),
            facts.Tags.Words,
            .. facts.Bookmarks,
            facts.Title,
            Encoding.Latin1.GetString(pdf),
            .. Unpacked(pdf),
        ];
        return string.Join('\n', parts.OfType<string>());
    }

    private static IEnumerable<string> Unpacked(byte[] pdf)
    {
        foreach (Match part in Part().Matches(Encoding.Latin1.GetString(pdf)))
        {
            using var packed = new MemoryStream(Encoding.Latin1.GetBytes(part.Groups[1].Value));
            using var unpacked = new StreamReader(new ZLibStream(packed, CompressionMode.Decompress), Encoding.Latin1);
            yield return unpacked.ReadToEnd();
        }
    }

    [GeneratedRegex(@"/Filter /FlateDecode[^>]*>>\s*stream\r?\n(.*?)\r?\nendstream", RegexOptions.Singleline)]
    private static partial Regex Part();
}
