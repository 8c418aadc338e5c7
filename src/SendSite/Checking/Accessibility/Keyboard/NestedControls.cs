using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>No link holds another control. (A fold's heading may: HTML and browsers keep the two apart.)</summary>
internal sealed class NestedControls : IPageCheck
{
    public Rule Rule { get; } = new("SS678", nameof(NestedControls), Severity.Warning,
        Why: "It is a matter of luck which of the two a key press or a spoken command works.")
    {
        Criteria = ["4.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from inner in page.Elements.All
            where semantics.Focus.IsInTabOrder(inner)
            let outer = Outer(inner, semantics)
            where outer is not null
            select page.Report(Rule, inner,
                $"{StartTag.Of(inner)} can have the focus inside {StartTag.Of(outer)}.",
                hint: "Put one beside the other.");
    }

    private static IElement? Outer(IElement inner, Semantics semantics)
    {
        for (var current = inner.ParentElement; current is not null; current = current.ParentElement)
        {
            if (semantics.Roles.Is(current, "link") && semantics.Focus.IsFocusable(current))
            {
                return current;
            }
        }

        return null;
    }
}
