using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking.Aria;

/// <summary>Whether speech software is told of the element with the id "x", and whether it is in sight.</summary>
public class ExposureTests
{
    [Theory]
    [InlineData("<p id=x>", true)]
    [InlineData("<div hidden><p id=x></div>", false)]
    [InlineData("<div hidden style='display: block'><p id=x></div>", true)]
    [InlineData("<div hidden='until-found'><p id=x></div>", true)]
    [InlineData("<div aria-hidden=true><p id=x></div>", false)]
    [InlineData("<div aria-hidden=false><p id=x></div>", true)]
    [InlineData("<div aria-hidden=true><div aria-hidden=false><p id=x></div></div>", false)]
    [InlineData("<div inert><p id=x></div>", false)]
    [InlineData("<dialog><p id=x></dialog>", false)]
    [InlineData("<dialog open><p id=x></dialog>", true)]
    [InlineData("<div popover><p id=x></div>", false)]
    [InlineData("<details><summary>More</summary><p id=x></details>", true)]
    [InlineData("<noscript><p id=x></noscript>", false)]
    [InlineData("<video><p id=x></video>", false)]
    [InlineData("<object data=a.pdf><p id=x></object>", false)]
    [InlineData("<object><p id=x></object>", true)]
    [InlineData("<div style='visibility:hidden'><p id=x></div>", false)]
    [InlineData("<div style='visibility:hidden'><p id=x style='visibility:visible'></div>", true)]
    [InlineData("<style>.off { display: none }</style><div class=off><p id=x></div>", false)]
    [InlineData("<style>.off { display: none } div.off { display: block }</style><div class=off><p id=x></div>", true)]
    [InlineData("<style>.off { display: none !important } div.off { display: block }</style><div class=off><p id=x></div>", false)]
    [InlineData("<style>.off { display: none }</style><div class=off style='display:flex'><p id=x></div>", true)]
    [InlineData("<style>.off { display: none !important }</style><div class=off style='display:flex'><p id=x></div>", false)]
    [InlineData("<style>@media print { p { display: none } }</style><p id=x>", true)]
    [InlineData("<style media=print>p { display: none }</style><p id=x>", true)]
    [InlineData("<style>@media (max-width: 40em) { p { display: none } }</style><p id=x>", true)]
    [InlineData("<style>@media screen and (min-width: 40em) { p { display: none } }</style><p id=x>", false)]
    [InlineData("<style>@layer a { #x { display: none } } p { display: block }</style><p id=x>", true)]
    [InlineData("<style>@keyframes a { from { display: none } } a:hover, /* } */ b{} p:not(.y) > i, p { display: none }</style><p id=x>", false)]
    [InlineData("<style>p:hover { display: none }</style><p id=x>", true)]
    [InlineData("<style>p::before { display: none }</style><p id=x>", true)]
    [InlineData("<p id=x style='position:absolute; left:-9999px'>", true)]
    [InlineData("<p id=x style='display: var(--d)'>", true)]
    public void What_is_hidden_is_hidden_and_no_more(string html, bool isExposed)
    {
        var page = Page(html);
        Assert.Equal(isExposed, Exposure.Of(page).IsExposed(page.Elements.WithId("x")[0]));
    }

    [Theory]
    [InlineData("<p id=x>", true)]
    [InlineData("<p id=x aria-hidden=true>", true)]
    [InlineData("<p style='position:absolute; left:-9999px'><i id=x></i>", false)]
    [InlineData("<p style='position:absolute; left:9px'><i id=x></i>", true)]
    [InlineData("<p id=x style='opacity: 0'>", false)]
    [InlineData("<p id=x style='opacity: 0.5'>", true)]
    [InlineData("<style>.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0) }</style><p id=x class=vh>", false)]
    [InlineData("<p id=x style='clip-path: inset(50%)'>", false)]
    [InlineData("<p id=x style='text-indent: -9999px'>", false)]
    public void What_is_clipped_or_moved_away_is_out_of_sight(string html, bool isInSight)
    {
        var page = Page(html);
        Assert.Equal(isInSight, Exposure.Of(page).IsInSight(page.Elements.WithId("x")[0]));
    }

    [Fact]
    public void A_linked_sheet_of_the_site_counts_where_it_is_at_hand()
    {
        var page = TestPage.Of("<link rel=stylesheet href='../a.css?v=2'><p id=x>", "/help/");
        var linked = page with { Files = new SendSite.Styling.LinkedFiles(path => path == "a.css" ? "p { display: none }" : null) };

        Assert.False(Exposure.Of(linked).IsExposed(linked.Elements.WithId("x")[0]));
    }

    private static FinishedPage Page(string body) => TestPage.Of($"<!doctype html><html lang=en><title>T</title><body>{body}");
}
