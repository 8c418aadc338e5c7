using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace SendSite.Tests.Reading;

/// <summary>Whatever bytes stand in a site's files, reading and checking them ends in findings, never in an exception.</summary>
public class ByteSoupTests
{
    /// <summary>Pieces that steer a reader into its corners more often than random bytes would.</summary>
    private static readonly string[] Scraps =
    [
        "\"", "'", ",", ";", ":", ": ", "-", "- ", "---\n", "\n", "\r\n", "\t", "  ", "[", "]", "{", "}", "&a ", "*a", "!!str ", "|", ">", "#", "@", "%", "?", "? ",
        "\uFEFF", "\0", "\u0085", "\u2028", "é", "😀", "id", "terms", "title", "x", "yes", "2026-27 Q2", "31/02/2026", "9999999999999999999999999999999", "-1", "0",
        "\\", "\"\\x", "\"\\uD800\"", "%YAML 1.2\n", "...\n", "<<: ", "~", "null", ".inf", "1e999",
    ];

    private static readonly string[] Files =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "sites", "minimal"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Path.Combine(Repository.Root, "tests", "sites", "minimal"), file))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void Soup_in_place_of_a_file_is_never_an_exception() => Check(150, (site, file, soup, _) => site.Write(file, soup));

    [Fact]
    public void Soup_in_the_middle_of_a_good_file_is_never_an_exception() => Check(300, (site, file, soup, place) =>
    {
        var good = File.ReadAllBytes(site.PathOf(file));
        var cut = place % (good.Length + 1);
        site.Write(file, [.. good[..cut], .. soup, .. good[cut..]]);
    });

    [Fact]
    public void A_file_cut_short_is_never_an_exception() => Check(150, (site, file, _, place) =>
    {
        var good = File.ReadAllBytes(site.PathOf(file));
        site.Write(file, good[..(place % (good.Length + 1))]);
    });

    private static void Check(int times, Action<SiteCopy, string, byte[], int> spoil)
    {
        var soup = Gen.Choose(0, 255).Select(value => new[] { (byte)value });
        var scrap = Gen.Elements(Scraps).Select(Encoding.UTF8.GetBytes);
        var bytes = Gen.Frequency((1, soup), (8, scrap)).ArrayOf().Select(pieces => pieces.SelectMany(piece => piece).ToArray());
        var cases = from file in Gen.Elements(Files) from content in bytes from place in Gen.Choose(0, 100_000) select (file, content, place);
        using var site = new SiteCopy();
        Prop.ForAll(cases.ToArbitrary(), spoilt =>
        {
            var good = File.ReadAllBytes(site.PathOf(spoilt.file));
            spoil(site, spoilt.file, spoilt.content, spoilt.place);
            site.Check();
            site.Write(spoilt.file, good);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(times));
    }
}
