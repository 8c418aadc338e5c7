using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Lists hold list items, and list items stand in lists.</summary>
internal sealed class MalformedList : IPageCheck
{
    public Rule Rule { get; } = new("SS621", nameof(MalformedList), Severity.Error,
        Why: "Speech software says how many items there are; a stray one breaks the count.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        foreach (var item in page.Elements.Named("li", "dt", "dd").Where(IsStray))
        {
            yield return page.Report(Rule, item,
                $"The {item.LocalName} \"{Short(item)}\" is not inside a list.",
                hint: item.LocalName == "li" ? "Put it inside ul or ol." : "Put it inside dl.");
        }

        foreach (var child in page.Elements.Named("ul", "ol", "menu", "dl").SelectMany(list => list.Children).Where(IsForeign))
        {
            yield return page.Report(Rule, child,
                $"A {child.LocalName} stands directly inside a {child.ParentElement!.LocalName}.",
                hint: "Put it inside one of the list's items.");
        }
    }

    private static bool IsStray(IElement item) => item.LocalName == "li"
        ? item.ParentElement is not { LocalName: "ul" or "ol" or "menu" }
        : item.ParentElement is not { LocalName: "dl" } and not { LocalName: "div", ParentElement.LocalName: "dl" };

    private static bool IsForeign(IElement child) => child.LocalName is not ("script" or "template") && child.ParentElement!.LocalName switch
    {
        "dl" => child.LocalName is not ("dt" or "dd" or "div"),
        _ => child.LocalName != "li",
    };

    private static string Short(IElement item)
    {
        var words = RunningText.OneLine(item.TextContent);
        return words.Length <= 40 ? words : words[..40] + "…";
    }
}
