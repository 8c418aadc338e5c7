using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading;
using SendSite.Reading.National;
using SendSite.Tests.Reading;

namespace SendSite.Tests.Languages;

/// <summary>A page beside another, <c>first-steps.ur.md</c> beside <c>first-steps.md</c>, says its words again and takes its facts from it.</summary>
public sealed class TranslatedPageTests : IDisposable
{
    private const string Page = "input/pathways/first-steps.md";

    private const string Twin = "input/pathways/first-steps.ur.md";

    private const string Words =
        """
        ---
        translation: draft
        made-from: VERSION
        title: پہلے قدم
        summary: سب سے پہلے کیا کریں۔
        who-for: [کوئی بھی جسے فکر ہو۔]
        steps:
          - {title: پوچھیں, what: فون کریں۔, who: آپ, you-do: لکھ لیں۔, promise: {words: ہم فوراً جواب دیتے ہیں۔}}
        decisions:
          - {title: آگے کیا, who-decides: آپ, on-what: جو آپ نے سنا, how-told: فون پر, if-you-disagree: دوبارہ فون کریں۔}
        ends: آپ کو معلوم ہے کہ آگے کیا کرنا ہے۔
        meanwhile: [سکول سے بات کریں۔]
        goes-wrong: [ہمیں بتائیں۔]
        ---

        جلدی نہ کریں۔
        """;

    private readonly SiteCopy _site = new();

    public TranslatedPageTests() => Offer("ur");

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Words_come_from_the_translation_and_facts_from_the_page()
    {
        Write(Words);
        var page = ContentReader.Read(_site.Folder, new DiagnosticBag())!.Pathways.Single();
        var twin = Assert.IsType<Pathway>(Assert.Single(page.Translations));

        Assert.Equal(LanguageData.Find("ur"), twin.Translation!.Language);
        Assert.True(twin.Translation.IsDraft);
        Assert.Equal("پہلے قدم", twin.Title);
        Assert.Equal("ہم فوراً جواب دیتے ہیں۔", twin.Steps[0].Promise!.Words);
        Assert.Equal((page.Id, page.Reviewed, page.OwnerRole, page.Invented), (twin.Id, twin.Reviewed, twin.OwnerRole, twin.Invented));
        Assert.Equal(page.Steps[0].Services.Select(service => service.Id), twin.Steps[0].Services.Select(service => service.Id));
        Assert.Equal(page.Decisions[0].After, twin.Decisions[0].After);
        Assert.Equal("جلدی نہ کریں۔", twin.Body.Text.Trim());
        Assert.Equal("", _site.Findings());
    }

    [Fact]
    public void A_speaker_who_read_it_is_named_by_role()
    {
        Write(Words.Replace("draft", "{checked-by: Community interpreter, on: 2026-11-20}", StringComparison.Ordinal));
        var twin = ContentReader.Read(_site.Folder, new DiagnosticBag())!.Pathways.Single().Translations.Single();
        Assert.Equal(new Translation(LanguageData.Find("ur")!, "Community interpreter", new DateOnly(2026, 11, 20)), twin.Translation);
    }

    [Theory]
    [InlineData("ends: ", "reviewed: 2026-10-05\nends: ", $"{Twin}:11:1: error SS155: \"reviewed\" is not one of the words that a twin says again.")]
    [InlineData("you-do: ", "you-doo: ", "error SS155: \"you-doo\" is not one of the words that a twin says again.\n  Did you mean \"you-do\"?")]
    [InlineData("[ہمیں بتائیں۔]", "[ہمیں بتائیں۔, اور]", $"{Twin}:13:13: error SS156: \"goes-wrong\" has 2 entries here, and 1 entry in {Page}.")]
    [InlineData("ends: آپ کو معلوم ہے کہ آگے کیا کرنا ہے۔\n", "", $"{Twin}:2:1: error SS157: \"ends\" is not said here.")]
    [InlineData("\nجلدی نہ کریں۔", "", $"{Twin}:15:1: error SS157: The text below the front matter is not said here.")]
    [InlineData("ends: ", "signs: [نشانی]\nends: ", $"{Twin}:11:1: error SS158: \"signs\" has words here, but none in {Page}.")]
    [InlineData("[ہمیں بتائیں۔]", "ہمیں بتائیں۔", $"{Twin}:13:13: error SS127: \"goes-wrong\" is text, but should be a list.")]
    [InlineData("translation: draft", "translation: done", $"{Twin}:2:14: error SS141: \"translation\" is \"done\", which does not say who read it.")]
    public void What_a_translation_says_wrongly_is_told_with_its_place(string words, string instead, string finding)
    {
        Write(Words.Replace(words, instead, StringComparison.Ordinal));
        Assert.Contains(finding, _site.Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_changed_since_is_told_with_the_version_to_write()
    {
        Write(Words);
        Change("Ring the line.", "Ring the new line.");
        var found = _site.Findings();
        Assert.Contains($"{Twin}:3:12: warning SS159: {Page} has changed since this was made from it", found, StringComparison.Ordinal);

        var version = found[(found.LastIndexOf(": ", StringComparison.Ordinal) + 2)..].Trim();
        _site.Write(Twin, Words.Replace("VERSION", version, StringComparison.Ordinal));
        Assert.Equal("", _site.Findings());
    }

    [Fact]
    public void A_page_whose_facts_alone_changed_needs_no_new_translation()
    {
        Write(Words);
        Change("reviewed: 2026-10-05", "reviewed: 2026-10-06");
        Assert.Equal("", _site.Findings());
    }

    [Fact]
    public void A_language_the_site_does_not_offer_is_an_error()
    {
        Write(Words);
        Offer("pl");
        Assert.Contains($"{Twin}: error SS235: This page is in Urdu, which the site does not offer.", _site.Findings(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_language_names_the_one_that_was_probably_meant()
    {
        Offer("urdu");
        _site.Write("input/about/privacy.polsh.md", "---\n---\n");
        var found = _site.Findings();
        Assert.Contains("error SS160: \"languages\" has \"urdu\", which is the code of no language the program knows.\n  Did you mean \"ur\" (Urdu)?", found, StringComparison.Ordinal);
        Assert.Contains("input/about/privacy.polsh.md: error SS160: The name ends in \"polsh\"", found, StringComparison.Ordinal);
        Assert.Contains("Did you mean \"pl\" (Polish)?", found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_of_no_page_is_an_error()
    {
        _site.Write("input/about/nothing.ur.md", "---\ntranslation: draft\n---\n");
        Assert.Contains("input/about/nothing.ur.md: error SS154: This file says a page again in Urdu, but there is no page input/about/nothing.md.", _site.Findings(), StringComparison.Ordinal);
    }

    private void Offer(string code) => Edit("data/site.yml", "language: en-GB\n", $"language: en-GB\nlanguages: [{code}]\n", "languages: [ur]\n");

    private void Change(string words, string instead) => Edit(Page, words, instead);

    private void Edit(string path, string words, string instead, string remove = "\0") =>
        _site.Write(path, File.ReadAllText(_site.PathOf(path)).Replace(remove, "", StringComparison.Ordinal).Replace(words, instead, StringComparison.Ordinal));

    /// <summary>Writes the translation with the page's version today.</summary>
    private void Write(string text)
    {
        _site.Write(Twin, text);
        var found = _site.Findings();
        var mend = found.IndexOf("made-from: ", StringComparison.Ordinal) + "made-from: ".Length;
        _site.Write(Twin, text.Replace("VERSION", found.Substring(mend, 8), StringComparison.Ordinal));
    }
}
