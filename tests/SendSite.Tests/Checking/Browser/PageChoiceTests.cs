using System.Collections.Immutable;
using AngleSharp.Html.Parser;
using SendSite.Checking.Browser.Choice;
using SendSite.Finishing;

namespace SendSite.Tests.Checking.Browser;

public sealed class PageChoiceTests
{
    private const string Card = "<div class=\"card\"><h2>Name</h2><p>Words about it.</p><a href=\"/a/\">More</a></div>";

    [Fact]
    public void Pages_that_differ_only_in_words_and_addresses_have_one_signature() =>
        Assert.Equal(Signatures(Card).AsEnumerable(), Signatures(Card.Replace("Words about it", "Other words", StringComparison.Ordinal).Replace("/a/", "/b/", StringComparison.Ordinal)));

    [Theory]
    [InlineData("class=\"card\"", "class=\"card pale\"")]
    [InlineData("<div", "<div style=\"color: #999\"")]
    [InlineData("<div", "<div lang=\"fr\"")]
    [InlineData("<div", "<div role=\"group\"")]
    [InlineData("<p>", "<p aria-hidden=\"true\">")]
    [InlineData("<a href=\"/a/\">", "<a href=\"/a/\" tabindex=\"3\">")]
    [InlineData("<p>Words about it.</p>", "")]
    [InlineData("Words about", "Anunbrokenwordthatisfartoolongforanyphone about")]
    [InlineData("More", "")]
    [InlineData("<p>", "<section><p>")]
    public void A_page_with_a_fault_in_its_markup_or_style_has_a_signature_of_its_own(string from, string to) =>
        Assert.NotEmpty(Signatures(Card.Replace(from, to, StringComparison.Ordinal)).Except(Signatures(Card)).Concat(Signatures(Card).Except(Signatures(Card.Replace(from, to, StringComparison.Ordinal)))));

    [Fact]
    public void The_structured_sample_shows_every_signature_and_the_same_seed_draws_the_same_pages()
    {
        var random = new Random(4);
        var pages = Enumerable.Range(0, 500).Select(number => ($"/{number:000}/", Enumerable.Range(0, 12).Select(_ => (ulong)random.Next(80)).Distinct().ToImmutableArray())).ToList();

        var choice = PageChoice.Of(pages, "seed");
        var again = PageChoice.Of([.. pages.AsEnumerable().Reverse()], "seed");

        var shown = pages.Where(page => choice.Structured.Contains(page.Item1)).SelectMany(page => page.Item2).ToHashSet();
        Assert.Equal(pages.SelectMany(page => page.Item2).ToHashSet(), shown);
        Assert.InRange(choice.Structured.Length, 7, 25);
        Assert.Empty(choice.Structured.Intersect(choice.Random));
        Assert.Equal(choice.Structured.AsEnumerable(), again.Structured);
        Assert.Equal(choice.Random.AsEnumerable(), again.Random);
        Assert.NotEqual(choice.Random.AsEnumerable(), PageChoice.Of(pages, "another seed").Random);
    }

    [Fact]
    public void Pages_that_share_with_a_faulty_page_what_is_rare_and_on_no_sound_page_are_opened_too()
    {
        const ulong common = 1, rare = 2;
        var pages = Enumerable.Range(0, 200).Select(number => ($"/{number:000}/", number is 7 or 8 or 150 ? [common, rare] : ImmutableArray.Create(common))).ToList();

        var alike = new PagesAlike(pages);

        Assert.Equal(["/008/", "/150/"], alike.To(new HashSet<string> { "/007/" }, new HashSet<string> { "/007/", "/009/" }).Order(StringComparer.Ordinal));
        Assert.Empty(alike.To(new HashSet<string> { "/007/" }, new HashSet<string> { "/007/", "/008/" }));
        Assert.Empty(alike.To(new HashSet<string> { "/009/" }, new HashSet<string> { "/009/" }));
    }

    private static ImmutableArray<ulong> Signatures(string body)
    {
        using var document = new HtmlParser().ParseDocument($"<!doctype html><html lang=\"en\"><title>T</title><body><main>{body}</main>");
        return PageSignatures.Of(PageElements.Of(document));
    }
}
