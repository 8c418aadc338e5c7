using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Rendering.Prose;
using SendSite.Theme.Prose;

namespace SendSite.Tests.Rendering;

public class ProseRendererTests
{
    private const string File = "input/help/example.md";

    private static readonly ServiceEmbed Sendiass = new(new ServiceSummary(
        "sendiass", new PageReference(Route.Of("/help/services/sendiass/"), "SENDIASS"), "Advice", "Anytown", new AgeRange(0, 25), CostKind.Free, null, null));

    private static readonly EmbedCatalogue Embeds = EmbedCatalogue.Empty with
    {
        Services = ImmutableDictionary<string, ServiceEmbed>.Empty.Add("sendiass", Sendiass),
    };

    private static readonly Dictionary<string, string> Images = new()
    {
        ["assets/map.png"] = "/assets/map.0123456789.png",
        ["assets/talk.mp4"] = "/assets/talk.0123456789.mp4",
        ["assets/talk.webm"] = "/assets/talk.0123456789.webm",
        ["assets/talk.vtt"] = "/assets/talk.0123456789.vtt",
    };

    [Fact]
    public void Markdown_becomes_html() =>
        Assert.Equal("<h2>Next</h2>\n<p>Ring <strong>first</strong>.</p>\n", Html("## Next\n\nRing **first**."));

    [Theory]
    [InlineData("::: callout\nHello\n:::", "<div class=\"prose-callout\">\n<p>Hello</p>\n</div>\n")]
    [InlineData("::: warning\nHello\n:::", "<div class=\"prose-warning\">\n<p class=\"prose-warning__label\"><strong>Important</strong></p>\n<p>Hello</p>\n</div>\n")]
    [InlineData("::: steps\n1. One\n2. Two\n:::", "<div class=\"prose-steps\">\n<ol>\n<li>One</li>\n<li>Two</li>\n</ol>\n</div>\n")]
    public void A_box_is_set_with_its_own_class(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Fact]
    public void A_picture_is_pointed_at_its_published_file() =>
        Assert.Contains("src=\"/assets/map.0123456789.png\"", Html("![A map](/assets/map.png)"), StringComparison.Ordinal);

    [Fact]
    public void An_idea_stands_beside_its_picture_one_sentence_to_a_line()
    {
        var html = Html("::: idea tick\nYou can **ask**.\nIt is free.\n:::");

        Assert.StartsWith("<div class=\"prose-idea\">\n<img class=\"prose-idea__picture\" src=\"/assets/easy-read/tick.", html, StringComparison.Ordinal);
        Assert.Contains("alt=\"\"", html, StringComparison.Ordinal);
        Assert.EndsWith("<p>You can <strong>ask</strong>.<br />\nIt is free.</p>\n</div>\n</div>\n", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none yet", null)]
    [InlineData("/assets/talk.webm", "/assets/talk.0123456789.webm")]
    public void A_video_has_its_files_its_captions_and_its_transcript(string bsl, string? inSignLanguage)
    {
        var parts = Render($"::: video\ntitle: A talk\nfile: /assets/talk.mp4; /assets/talk.webm\ncaptions: /assets/talk.vtt\nbsl: {bsl}\n\nShe says: **hello**.\n:::\n\nAfter", out var found).Parts;

        Assert.Empty(found);
        var film = Assert.IsType<ProseFilm>(parts[0]);
        Assert.Equal("<p>She says: <strong>hello</strong>.</p>\n", film.Transcript);
        Assert.Equal(("A talk", "/assets/talk.0123456789.vtt", null, inSignLanguage), (film.Film.Title, film.Film.Captions, film.Film.Poster, film.Film.InSignLanguage));
        Assert.Equal<string>(["/assets/talk.0123456789.mp4", "/assets/talk.0123456789.webm"], film.Film.Sources);
        Assert.Equal(new ProseHtml("<p>After</p>\n"), parts[1]);
    }

    [Fact]
    public void A_shortcode_stands_between_the_text_before_and_after_it()
    {
        var parts = Render("Before\n\n{{service sendiass}}\n\nAfter", out _).Parts;

        Assert.Equal<ProsePart>([new ProseHtml("<p>Before</p>\n"), new ProseEmbed(Sendiass), new ProseHtml("<p>After</p>\n")], parts);
    }

    [Fact]
    public void A_contact_card_carries_every_line()
    {
        var parts = Render("::: contact\nName: Advice line\nTelephone: 01632 960000\nEmail: advice@example.org\nHours: 9am to 5pm\nPage: /help/\n:::", out _).Parts;

        Assert.Equal<ProsePart>([new ProseEmbed(new ContactEmbed(new Contact("Advice line", "01632 960000", "advice@example.org", "/help/", "9am to 5pm")))], parts);
    }

    [Fact]
    public void A_comment_is_left_out_without_a_word() => Assert.Equal("<p>Text</p>\n", Html("<!-- for editors -->\n\nText"));

    [Theory]
    [InlineData("<script>alert(1)</script>", "SS401", 10, 1)]
    [InlineData("Line one<br>two", "SS401", 10, 9)]
    [InlineData("Text\n\n::: wraning\nHello\n:::", "SS402", 12, 1)]
    [InlineData("- item\n\n  ::: contact\n  Name: A\n  :::", "SS402", 12, 3)]
    [InlineData("{{sevice sendiass}}", "SS403", 10, 1)]
    [InlineData("- {{service sendiass}}", "SS403", 10, 3)]
    [InlineData("{{service sendias}}", "SS404", 10, 1)]
    [InlineData("{{service}}", "SS404", 10, 1)]
    [InlineData("# Title", "SS405", 10, 1)]
    [InlineData("![A map](/assets/mop.png)", "SS406", 10, 1)]
    [InlineData("::: contact\nName: A\nFax: 1\n:::", "SS407", 12, 1)]
    [InlineData("::: contact\nTelephone: 01632 960000\n:::", "SS407", 10, 1)]
    [InlineData("::: idea\nHello.\n:::", "SS410", 10, 1)]
    [InlineData("Text\n\n::: idea tock\nHello.\n:::", "SS411", 12, 1)]
    [InlineData("::: video\nfile: /assets/talk.mp4\ncaptions: /assets/talk.vtt\n\nHello.\n:::", "SS413", 10, 1)]
    [InlineData("::: video\ntitle: Talk\ncaptions: /assets/talk.vtt\n\nHello.\n:::", "SS413", 10, 1)]
    [InlineData("::: video\ntitle: Talk\nfile: /assets/talk.mp4\nby: me\ncaptions: /assets/talk.vtt\n\nHello.\n:::", "SS413", 13, 1)]
    [InlineData("::: video\ntitle: Talk\nfile: /assets/tolk.mp4\ncaptions: /assets/talk.vtt\n\nHello.\n:::", "SS414", 12, 1)]
    [InlineData("::: video\ntitle: Talk\nfile: /assets/talk.mp4\n\nHello.\n:::", "SS415", 10, 1)]
    [InlineData("::: video\ntitle: Talk\nfile: /assets/talk.mp4\ncaptions: /assets/talk.vtt\n:::", "SS415", 10, 1)]
    [InlineData("- item\n\n  ::: video\n  title: A\n  :::", "SS402", 12, 3)]
    [InlineData("[Click](javascript:alert(1))", "SS408", 10, 1)]
    [InlineData("<javascript:alert(1)>", "SS408", 10, 1)]
    public void A_fault_is_reported_where_the_editor_wrote_it(string markdown, string code, int line, int column)
    {
        Render(markdown, out var found);

        var finding = Assert.Single(found);
        Assert.Equal((code, new SourceSpan(File, line, column, finding.Span.Length)), (finding.Rule.Code, finding.Span));
    }

    [Theory]
    [InlineData("::: wraning\nHello\n:::", "Did you mean 'warning'?")]
    [InlineData("::: idea tock\nHello.\n:::", "Did you mean \"tick\"?")]
    [InlineData("::: video\ntitle: Talk\nfile: /assets/tolk.mp4\ncaptions: /assets/talk.vtt\n\nHello.\n:::", "Did you mean \"/assets/talk.mp4\"?")]
    [InlineData("{{sevice sendiass}}", "Did you mean 'service'?")]
    [InlineData("{{service sendias}}", "Did you mean 'sendiass'?")]
    [InlineData("![A map](/assets/mop.png)", "Did you mean '/assets/map.png'?")]
    public void The_nearest_name_is_offered(string markdown, string hint)
    {
        Render(markdown, out var found);

        Assert.Equal(hint, Assert.Single(found).Hint);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("Text <b onclick=\"x()\">bold</b>")]
    [InlineData("[Click](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    public void Nothing_that_can_run_reaches_the_page(string markdown)
    {
        var html = Html(markdown);

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("onclick", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("href=\"javascript:", html, StringComparison.OrdinalIgnoreCase);
    }

    private static string Html(string markdown) => string.Concat(Render(markdown, out _).Parts.OfType<ProseHtml>().Select(part => part.Html));

    private static PageProse Render(string markdown, out ImmutableArray<Diagnostic> found)
    {
        var bag = new DiagnosticBag();
        var prose = new ProseRenderer(Embeds, Images, "Important").Render(new MarkdownText(markdown, new SourceSpan(File, 10, 1, 0)), bag);
        found = bag.Sorted();
        return prose;
    }
}
