using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>Menu items, tabs, options, tree items, dialogs and gauges made with ARIA have a name.</summary>
internal sealed class UnnamedWidget : IPageCheck
{
    private static readonly FrozenDictionary<string, string> Kinds = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["menuitem"] = "menu item",
        ["tab"] = "tab",
        ["treeitem"] = "tree item",
        ["option"] = "option",
        ["dialog"] = "dialog",
        ["alertdialog"] = "dialog",
        ["meter"] = "meter",
        ["progressbar"] = "progress bar",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Picture = ["1.1.1"];

    public Rule Rule { get; } = new("SS663", nameof(UnnamedWidget), Severity.Error,
        Why: "Speech software says what kind of thing it is and not which.")
    {
        Criteria = ["4.1.2"],
        Act = ["m6b1q3"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            let role = semantics.RoleName(element)
            where Kinds.ContainsKey(role) && IsTold(element, role) && semantics.IsNameless(element)
            select page.Report(Rule, element,
                $"The {Kinds[role]} {StartTag.Of(element)} has no name.",
                hint: semantics.Roles.Role(element)?.NameFrom == NameSource.Contents ? "Say in it what it does." : "Name it with aria-labelledby or aria-label.") with
            {
                Criteria = role is "meter" or "progressbar" ? Picture : Rule.Criteria,
            };
    }

    /// <summary>An empty HTML option is the usual way to say "nothing chosen"; an HTML dialog is named by what it holds in most browsers.</summary>
    private static bool IsTold(IElement element, string role) => role is not ("option" or "dialog") || ElementRoles.Explicit(element) is not null;
}
