using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Lists hold list items, and list items stand in lists.</summary>
internal sealed class MalformedList : IPageCheck
{
    public Rule Rule { get; } = new("SS621", nameof(MalformedList), Severity.Error,
        Why: "Speech software says how many items there are; a stray one breaks the count.")
    {
        Criteria = ["1.3.1"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        foreach (var item in page.Elements.Named("li", "dt", "dd").Where(item => IsStray(item, page) && Perceived.IsHeard(item, page)))
        {
            yield return page.Report(Rule, item,
                $"The {item.LocalName} \"{Excerpt.Of(item)}\" is not inside a list.",
                hint: item.LocalName == "li" ? "Put it inside ul or ol." : "Put it inside dl.");
        }

        foreach (var list in page.Elements.Named("ul", "ol", "menu", "dl").Where(list => IsList(list, page)))
        {
            foreach (var child in list.Children.Where(child => IsForeign(child) && Perceived.IsHeard(child, page)))
            {
                yield return page.Report(Rule, child,
                    $"A {child.LocalName} stands directly inside a {list.LocalName}.",
                    hint: "Put it inside one of the list's items.");
            }

            if (LooseWords(list) is { Length: > 0 } words && Perceived.IsHeard(list, page))
            {
                yield return page.Report(Rule, list,
                    $"The words \"{Excerpt.Of(words)}\" stand directly inside a {list.LocalName}.",
                    hint: "Put them inside one of the list's items, or before the list.");
            }
        }
    }

    // An element of another role is judged by that role.
    private static bool IsStray(IElement item, FinishedPage page) =>
        ElementRoles.Explicit(item) is null
        && item.ParentElement is { } parent
        && (item.LocalName == "li"
            ? parent.LocalName is not ("ul" or "ol" or "menu") && !ElementRoles.Of(page).Is(parent, "list") && !IsCustom(parent)
            : parent is not { LocalName: "dl" } and not { LocalName: "div", ParentElement.LocalName: "dl" } && !IsCustom(parent));

    private static bool IsList(IElement list, FinishedPage page) =>
        ElementRoles.Explicit(list) is null || ElementRoles.Of(page).Is(list, "list");

    private static bool IsForeign(IElement child) =>
        child.LocalName is not ("script" or "template") && !IsCustom(child)
        && ElementRoles.Explicit(child) is not { Name: "listitem" or "none" or "presentation" }
        && child.ParentElement!.LocalName switch
        {
            "dl" => child.LocalName is not ("dt" or "dd" or "div"),
            _ => child.LocalName != "li",
        };

    // What a custom element turns into is known to its script alone.
    private static bool IsCustom(IElement element) => element.LocalName.Contains('-', StringComparison.Ordinal) || element.LocalName == "slot";

    private static string LooseWords(IElement list) => RunningText.OneLine(string.Concat(list.ChildNodes.OfType<IText>().Select(text => text.Data)));
}
