using SendSite.Checking.Aria;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking.Aria;

/// <summary>Whether the keyboard can come to the element with the id "x": not at all, only by click or script, or by Tab.</summary>
public class FocusTests
{
    [Theory]
    [InlineData("<a id=x href=/>a</a>", "Tab")]
    [InlineData("<a id=x>a</a>", "")]
    [InlineData("<a id=x tabindex=-1>a</a>", "script")]
    [InlineData("<div id=x tabindex=0>", "Tab")]
    [InlineData("<div id=x tabindex=zero>", "")]
    [InlineData("<button id=x>", "Tab")]
    [InlineData("<button id=x disabled tabindex=0>", "")]
    [InlineData("<button id=x tabindex=-1>", "script")]
    [InlineData("<fieldset disabled><button id=x></fieldset>", "")]
    [InlineData("<fieldset disabled><legend><button id=x></legend></fieldset>", "Tab")]
    [InlineData("<input id=x type=hidden>", "")]
    [InlineData("<button id=x hidden>", "")]
    [InlineData("<div inert><button id=x></div>", "")]
    [InlineData("<div aria-hidden=true><button id=x></div>", "Tab")]
    [InlineData("<details><summary id=x>", "Tab")]
    [InlineData("<summary id=x>", "")]
    [InlineData("<video id=x controls>", "Tab")]
    [InlineData("<video id=x>", "")]
    [InlineData("<p id=x contenteditable>", "Tab")]
    [InlineData("<p id=x contenteditable=false>", "")]
    [InlineData("<img usemap=#m><map name=m><area id=x href=/></map>", "Tab")]
    [InlineData("<map name=m><area id=x href=/></map>", "")]
    [InlineData("<iframe id=x></iframe>", "Tab")]
    public void Elements_take_the_focus_as_in_a_browser(string html, string how)
    {
        var page = TestPage.Of($"<!doctype html><title>T</title><body>{html}");
        var (focus, element) = (Focus.Of(page), page.Elements.WithId("x")[0]);

        Assert.Equal(how, focus.IsInTabOrder(element) ? "Tab" : focus.IsFocusable(element) ? "script" : "");
    }
}
