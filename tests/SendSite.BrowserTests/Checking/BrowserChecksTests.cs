using SendSite.Checking.Browser;

namespace SendSite.BrowserTests.Checking;

[Trait("Category", "Browser")]
[Collection(OneBrowser.Name)]
public sealed class BrowserChecksTests(BrowserFixture fixture)
{
    [Fact]
    public async Task A_page_without_faults_has_no_findings()
    {
        var report = await CheckAsync(SamplePages.Long(1));

        Assert.Empty(report.Diagnostics);
        Assert.True(report.Complete);
        Assert.Equal(2, report.Checks);
        Assert.Equal(fixture.Session.Name, report.Browser);
        Assert.True(report.AxeRules > 35, $"{report.AxeRules} rules");
    }

    [Fact]
    public async Task An_image_without_alternative_text_is_found_with_its_selector() =>
        await ShowsAsync(SamplePages.Page("<p id=\"logo\"><img src=\"/logo.svg\"></p>"), """
            input/page.md (/page/ #logo > img): error SS650: Images must have alternative text (axe "image-alt"). Found at "#logo > img", 320 and 1280 CSS pixels wide. [WCAG 1.1.1]
              Mend one of these: Element does not have an alt attribute; aria-label attribute does not exist or is empty; aria-labelledby attribute does not exist, references elements that do not exist or references elements that are empty; Element has no title attribute; Element's default semantics were not overridden with role="none" or role="presentation".
            """);

    [Fact]
    public async Task Poor_contrast_on_phones_alone_is_told_for_that_width() =>
        await ShowsAsync(SamplePages.Page("<p class=\"faint\">Hard to read</p>", "<link rel=\"stylesheet\" href=\"/faint.css\">"), """
            input/page.md (/page/ #main > p): error SS650: Elements must meet minimum color contrast ratio thresholds (axe "color-contrast"). Found at "#main > p", 320 CSS pixels wide. [WCAG 1.4.3]
              Mend this: Element has insufficient color contrast of 1.6 (foreground color: #cccccc, background color: #ffffff, font size: 14.3pt (19px), font weight: normal). Expected contrast ratio of 4.5:1.
            """);

    [Fact]
    public async Task A_request_to_another_site_is_found_and_never_leaves_this_machine() =>
        await ShowsAsync(SamplePages.Page("<img alt=\"\" src=\"https://pictures.example.org/a.png\">"), """
            input/page.md (/page/): error SS651: The page asks another site for "https://pictures.example.org/a.png" (image).
              Keep a copy among the site's own files, or link to it instead of loading it.
            """, policy: "");

    [Fact]
    public async Task What_the_content_security_policy_stops_is_found() =>
        await ShowsAsync(SamplePages.Page("<p style=\"color: #0b0c0c\">Words</p><img alt=\"\" src=\"https://pictures.example.org/a.png\">"), """
            input/page.md (/page/): error SS652: The site's content security policy stops "https://pictures.example.org/a.png" (img-src).
              Move it into the theme's own files, so that the policy can stay strict.
            input/page.md (/page/): error SS652: The site's content security policy stops "inline" (style-src-attr).
              Move it into the theme's own files, so that the policy can stay strict.
            """);

    [Fact]
    public async Task Missing_files_and_script_errors_are_found_once_each() =>
        await ShowsAsync(SamplePages.Page("<img alt=\"\" src=\"/missing.png\"><img alt=\"\" src=\"/missing.png\">", "<script src=\"/broken.js\"></script>"), """
            input/page.md (/page/): error SS653: "/missing.png" answers 404.
              Check the address and that the file is part of the site.
            input/page.md (/page/): error SS653: A script on the page failed: Error: No such table.
              Mend the script; the page must also work without it.
            input/page.md (/page/): error SS653: The browser reports: Could not sort.
              Open the page in a browser, press F12 and read its console.
            """);

    [Fact]
    public async Task Words_that_only_a_script_writes_are_found() =>
        await ShowsAsync(SamplePages.Page("<p id=\"now\">Waiting times</p><noscript><p>Some things need JavaScript.</p></noscript>", "<script defer src=\"/writes.js\"></script>"), """
            input/page.md (/page/ main): error SS654: With JavaScript off the page does not say "The wait is 9 weeks".
              Put the words in the page itself, and let the script change only how they are shown.
            """);

    [Fact]
    public async Task A_script_that_changes_no_words_is_welcome()
    {
        var report = await CheckAsync(SamplePages.Page("<p>Words</p>", "<script defer src=\"/harmless.js\"></script>"));

        Assert.Empty(report.Diagnostics);
        Assert.Equal(1, report.PagesWithScript);
    }

    [Fact]
    public async Task A_data_block_is_no_script()
    {
        var report = await CheckAsync(SamplePages.Page("<p>Words</p>", "<script type=\"application/ld+json\">{}</script>"));

        Assert.Empty(report.Diagnostics);
        Assert.Equal(0, report.PagesWithScript);
    }

    [Fact]
    public async Task A_page_wider_than_a_phone_is_found_with_the_part_that_makes_it_so() =>
        await ShowsAsync(SamplePages.Page("<div><section id=\"wide\"><p>Words</p></section></div>", "<link rel=\"stylesheet\" href=\"/wide.css\">"), """
            input/page.md (/page/ #wide): error SS730: On a screen 320 CSS pixels wide the page is 515 wide, because of "#wide".
              Let it wrap or shrink; a table may scroll by itself in a labelled region that takes the keyboard focus.
            """);

    [Fact]
    public async Task A_word_too_long_for_a_phone_is_found()
    {
        var report = await CheckAsync(SamplePages.Page($"<div><p id=\"word\">{new string('m', 60)}</p></div>"));

        // How wide a word is depends on the machine's fonts.
        var found = Assert.Single(report.Diagnostics);
        Assert.Equal("SS655", found.Rule.Code);
        Assert.Equal("#word", found.Selector);
    }

    [Fact]
    public async Task With_axe_alone_only_what_axe_finds_is_told()
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string>
        {
            ["/page/"] = SamplePages.Page($"<div><p id=\"word\">{new string('m', 60)}</p><p><img src=\"/logo.svg\"></p></div>"),
            ["/site.css"] = SamplePages.Style,
            ["/logo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        });

        var report = await new BrowserChecks(fixture.Session) { AxeAlone = true }.RunAsync(server.Address, server.Pages);

        Assert.Equal("SS650", Assert.Single(report.Diagnostics).Rule.Code);
        Assert.True(report.Complete);
    }

    [Fact]
    public async Task A_table_that_scrolls_by_itself_is_allowed_when_it_takes_the_focus()
    {
        const string Table = "<div class=\"scroll\"{0}><table><caption>Places</caption><tr><th scope=\"row\">A long name that does not wrap</th><td>A long value that does not wrap</td></tr></table></div>";
        var reachable = await CheckAsync(SamplePages.Page(Table.Replace("{0}", " tabindex=\"0\" role=\"region\" aria-label=\"Places\"", StringComparison.Ordinal)));
        var lost = await CheckAsync(SamplePages.Page(Table.Replace("{0}", "", StringComparison.Ordinal)));

        Assert.Empty(reachable.Diagnostics);
        Assert.Contains("axe \"scrollable-region-focusable\"", Assert.Single(lost.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_not_written_is_found()
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string>());
        var page = new BrowserPage(Model.Pages.Route.Of("/lost/"), Model.Diagnostics.SourceSpan.Whole("input/lost.md"));

        var report = await new BrowserChecks(fixture.Session).RunAsync(server.Address, [page]);

        Assert.Equal(
            """
            input/lost.md (/lost/): error SS658: The browser could not open the page: the server answers 404.
              Check that the page was written, and that no redirect leads away from it.
            """, string.Join('\n', report.Diagnostics));
        Assert.False(report.Complete);
    }

    [Fact]
    public async Task Many_alike_faults_on_a_page_are_counted_not_listed()
    {
        var report = await CheckAsync(SamplePages.Page(string.Concat(Enumerable.Repeat("<img src=\"/logo.svg\">", 25))));

        Assert.Equal(21, report.Diagnostics.Length);
        Assert.Equal(
            "Images must have alternative text (axe \"image-alt\"). 5 more elements of this page break the same rule.",
            report.Diagnostics[^1].Message);
    }

    private async Task ShowsAsync(string html, string expected, string policy = PageServer.StrictPolicy)
    {
        var report = await CheckAsync(html, policy);
        Assert.Equal(expected, string.Join('\n', report.Diagnostics));
    }

    private async Task<BrowserReport> CheckAsync(string html, string policy = PageServer.StrictPolicy)
    {
        await using var server = await PageServer.StartAsync(new Dictionary<string, string>
        {
            ["/page/"] = html,
            ["/site.css"] = SamplePages.Style,
            ["/faint.css"] = "@media (max-width: 640px) { .faint { color: #ccc } }",
            ["/wide.css"] = "#wide { width: 500px }",
            ["/broken.js"] = "console.error('Could not sort'); throw new Error('No such table');",
            ["/writes.js"] = "document.getElementById('now').textContent = 'The wait is 9 weeks';",
            ["/harmless.js"] = "document.documentElement.classList.add('scripted');",
            ["/logo.svg"] = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
        }, policy);
        return await new BrowserChecks(fixture.Session).RunAsync(server.Address, server.Pages);
    }
}
