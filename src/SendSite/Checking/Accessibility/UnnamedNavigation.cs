using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Where a page has several menus, each has a name of its own.</summary>
internal sealed class UnnamedNavigation : IPageCheck
{
    public Rule Rule { get; } = new("SS620", nameof(UnnamedNavigation), Severity.Error,
        Why: "A list of landmarks says \"navigation, navigation, navigation\". WCAG technique ARIA11.")
    {
        Criteria = ["1.3.1", "2.4.1"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var menus = page.Elements.All.Where(element => element.LocalName == "nav" || element.GetAttribute("role") == "navigation").ToList();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var menu in menus.Count > 1 ? menus : [])
        {
            var name = NameOf(menu, page.Elements);
            if (name.Length == 0)
            {
                yield return page.Report(Rule, menu,
                    FormattableString.Invariant($"This is one of {menus.Count} menus, and it has no name."),
                    hint: "Give it an aria-label, such as \"On this page\".");
            }
            else if (!names.Add(name))
            {
                yield return page.Report(Rule, menu,
                    $"Two menus are called \"{name}\".",
                    hint: "Give each a name that says what it leads to.");
            }
        }
    }

    /// <summary>A landmark is named by its attributes alone; the links inside do not name it.</summary>
    private static string NameOf(IElement menu, PageElements page)
    {
        var labels = IdReferences.Tokens(menu, "aria-labelledby").SelectMany(page.WithId).Select(label => RunningText.OneLine(label.TextContent));
        return string.Join(' ', labels) is { Length: > 0 } words ? words : RunningText.OneLine(menu.GetAttribute("aria-label") ?? menu.GetAttribute("title") ?? "");
    }
}
