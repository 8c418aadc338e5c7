using System.Collections.Frozen;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>The name given to a control holds the words one sees on it.</summary>
internal sealed class LabelNotInName : IPageCheck
{
    /// <summary>Beyond this many words, what one sees is a text rather than a label.</summary>
    private const int LongestLabel = 12;

    private static readonly FrozenSet<string> Controls = new[]
    {
        "button", "checkbox", "link", "menuitem", "menuitemcheckbox", "menuitemradio", "option", "radio", "switch", "tab", "treeitem",
    }.ToFrozenSet(StringComparer.Ordinal);

    public Rule Rule { get; } = new("SS682", nameof(LabelNotInName), Severity.Error,
        Why: "People who speak to the computer say what they see, and nothing happens.")
    {
        Criteria = ["2.5.3"],
        Act = ["2ee8b8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from control in page.Elements.All
            where IsNamedByAuthor(control) && semantics.Exposure.IsExposed(control)
            let label = Label(control, page, semantics)
            let name = semantics.Names.Name(control)
            where label.Length > 0 && name.Length > 0 && !LabelWords.IsIn(label, name) && !IsOneOfSeveral(control, name, page)
            select page.Report(Rule, control,
                $"One sees \"{label}\", but the name is \"{name}\".",
                hint: "Begin the name with the words one sees, or take the aria-label away.");
    }

    private static bool IsNamedByAuthor(IElement control) => control.HasAttribute("aria-label") || control.HasAttribute("aria-labelledby");

    private static string Label(IElement control, FinishedPage page, Semantics semantics) =>
        control.LocalName switch
        {
            "input" when control.GetAttribute("type")?.ToLowerInvariant() is "submit" or "button" or "reset" => control.GetAttribute("value") ?? "",
            "input" or "select" or "textarea" => string.Join(' ', NativeLabels.Of(page).For(control).Select(label => VisibleText.Of(label, page))),
            _ when Controls.Contains(semantics.RoleName(control)) || semantics.Roles.Is(control, "link") || Focus.IsSummary(control) => VisibleText.Of(control, page),
            _ => "",
        };

    /// <summary>A card that is one large link shows more than its label: the name need only be one of the texts that stand apart in it.</summary>
    private static bool IsOneOfSeveral(IElement control, string name, FinishedPage page)
    {
        var blocks = control.QuerySelectorAll("*").Where(inner => BlockElements.StandsApart(inner, PageStyles.Of(page))).Select(inner => VisibleText.Of(inner, page))
            .Where(text => text.Length > 0).ToList();
        return blocks.Exists(text => LabelWords.IsIn(text, name)) || VisibleText.Of(control, page).Split(' ').Length > LongestLabel;
    }
}
