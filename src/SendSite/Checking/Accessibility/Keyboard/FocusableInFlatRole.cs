using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>A control whose content is flattened into its name holds no other control.</summary>
internal sealed class FocusableInFlatRole : IPageCheck
{
    public Rule Rule { get; } = new("SS675", nameof(FocusableInFlatRole), Severity.Error,
        Why: "The keyboard stops at the inner control, but speech software does not know that it is there.")
    {
        Criteria = ["4.1.2"],
        Act = ["307n5z"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from inner in page.Elements.All
            where semantics.Focus.IsInTabOrder(inner)
            let outer = semantics.FlatParent(inner)
            where outer is not null && semantics.Exposure.IsExposed(outer) && !IsPartOfNative(outer)
            select page.Report(Rule, inner,
                $"{StartTag.Of(inner)} can have the focus inside {StartTag.Of(outer)}, whose role \"{semantics.RoleName(outer)}\" makes words of its content.",
                hint: "Put one beside the other, or take the outer one's role away.");
    }

    private static bool IsPartOfNative(IElement outer) => outer.LocalName is "select" or "option";
}
