using SendSite.Checking.Aria;
using SendSite.Tests.Finishing;

namespace SendSite.Tests.Checking.Aria;

/// <summary>The role of the element with the id "x".</summary>
public class ElementRolesTests
{
    [Theory]
    [InlineData("<a id=x href=/>", "link")]
    [InlineData("<a id=x>", "generic")]
    [InlineData("<header id=x>", "banner")]
    [InlineData("<main><header id=x>", "generic")]
    [InlineData("<section id=x>", "generic")]
    [InlineData("<section id=x aria-label=News>", "region")]
    [InlineData("<img id=x>", "img")]
    [InlineData("<img id=x alt=''>", "presentation")]
    [InlineData("<img id=x alt='' aria-label=Cat>", "img")]
    [InlineData("<img id=x alt='' tabindex=0>", "img")]
    [InlineData("<input id=x type=text list=l>", "combobox")]
    [InlineData("<input id=x type=RADIO>", "radio")]
    [InlineData("<input id=x type=password>", null)]
    [InlineData("<select id=x>", "combobox")]
    [InlineData("<select id=x multiple>", "listbox")]
    [InlineData("<table role=grid><tr><td id=x></table>", "gridcell")]
    [InlineData("<table><tr><th id=x><td></table>", "rowheader")]
    [InlineData("<table role=none><tr><td id=x></table>", "none")]
    [InlineData("<ul role=presentation><li id=x></ul>", "none")]
    [InlineData("<div id=x role='nonsense BUTTON link'>", "button")]
    [InlineData("<div id=x role=widget>", "generic")]
    [InlineData("<button id=x role=none>", "button")]
    [InlineData("<button id=x role=none disabled>", "none")]
    [InlineData("<h1 id=x role=none aria-live=off>", "heading")]
    [InlineData("<h1 id=x role=none aria-hidden=false>", "none")]
    [InlineData("<label id=x>", null)]
    [InlineData("<p id=x role=doc-footnote>", "doc-footnote")]
    public void Roles_are_those_a_browser_gives(string html, string? role)
    {
        var page = TestPage.Of($"<!doctype html><title>T</title><body>{html}");
        Assert.Equal(role, ElementRoles.Of(page).Role(page.Elements.WithId("x")[0])?.Name);
    }

    [Theory]
    [InlineData("switch", "checkbox", true)]
    [InlineData("button", "widget", true)]
    [InlineData("treegrid", "table", true)]
    [InlineData("heading", "widget", false)]
    public void A_role_is_every_role_it_is_a_kind_of(string role, string kind, bool isKind) => Assert.Equal(isKind, AriaRoles.Find(role)!.Is(kind));

    [Fact]
    public void Every_attribute_a_role_allows_or_asks_for_exists() =>
        Assert.All(AriaRoles.Names.SelectMany(name => AriaRoles.Find(name)!.Supported.Concat(AriaRoles.Find(name)!.Required)), name => Assert.NotNull(AriaAttributes.Find(name)));

    [Fact]
    public void Every_role_a_role_stands_in_or_holds_exists() =>
        Assert.All(AriaRoles.Names.SelectMany(name => AriaRoles.Find(name)!.Context.Concat(AriaRoles.Find(name)!.Owned)), name => Assert.NotNull(AriaRoles.Find(name)));
}
