using Microsoft.Playwright;

namespace SendSite.BrowserTests.Site;

/// <summary>Easy Read pages on a phone and on paper, and the example's film under the site's own content policy.</summary>
[Trait("Category", "Browser")]
public sealed class EasyReadInBrowserTests(ServedCoventry coventry) : IClassFixture<ServedCoventry>
{
    private const string Page = "/help/pathways/needs-assessment/easy-read/";

    /// <summary>What Easy Read asks for at least: 14 points, in CSS pixels.</summary>
    private const double SmallestWords = 14 * 96 / 72.0;

    [Fact]
    public async Task On_a_phone_the_picture_stands_above_its_words_and_nothing_runs_off_the_screen()
    {
        await using var context = await coventry.Session.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var view = await OpenAsync(context, Page);

        Assert.True(await view.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= 320"));
        Assert.True(await view.EvaluateAsync<bool>(
            "() => [...document.querySelectorAll('.prose-idea')].every(idea => idea.children[0].getBoundingClientRect().bottom <= idea.children[1].getBoundingClientRect().top)"));
        Assert.True(await SmallestAsync(view) >= SmallestWords);
    }

    [Fact]
    public async Task On_paper_no_picture_is_parted_from_its_words()
    {
        await using var context = await coventry.Session.Browser.NewContextAsync();
        var view = await OpenAsync(context, Page);
        await view.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.True(await view.EvaluateAsync<bool>("() => [...document.querySelectorAll('.prose-idea')].every(idea => getComputedStyle(idea).breakInside === 'avoid')"));
        Assert.True(await SmallestAsync(view) >= SmallestWords);
    }

    [Fact]
    public async Task The_film_can_be_loaded_with_its_captions()
    {
        await using var context = await coventry.Session.Browser.NewContextAsync();
        var view = await OpenAsync(context, "/help/experts-at-hand/");

        var cues = await view.EvaluateAsync<int>(
            """
            () => new Promise((loaded, failed) => {
                const film = document.querySelector('video');
                film.textTracks[0].mode = 'showing';
                film.addEventListener('loadeddata', () => setTimeout(() => loaded(film.textTracks[0].cues.length), 200));
                film.querySelector('source:last-of-type').addEventListener('error', () => failed(new Error('no source could be played')));
                film.load();
                film.play();
            })
            """);

        Assert.Equal(4, cues);
    }

    private static Task<double> SmallestAsync(IPage view) => view.EvaluateAsync<double>(
        "() => Math.min(...[...document.querySelectorAll('.prose-idea p')].map(words => parseFloat(getComputedStyle(words).fontSize)))");

    private async Task<IPage> OpenAsync(IBrowserContext context, string address)
    {
        var view = await context.NewPageAsync();
        await view.GotoAsync(new Uri(coventry.Address, address).AbsoluteUri);
        return view;
    }
}
