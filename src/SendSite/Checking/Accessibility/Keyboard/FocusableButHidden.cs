using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Keyboard;

/// <summary>Nothing the keyboard stops at is hidden from speech software.</summary>
internal sealed class FocusableButHidden : IPageCheck
{
    public Rule Rule { get; } = new("SS676", nameof(FocusableButHidden), Severity.Error,
        Why: "The keyboard stops at something of which speech software says nothing at all.")
    {
        Criteria = ["4.1.2"],
        Act = ["6cfa84"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from element in page.Elements.All
            where element.LocalName is not ("iframe" or "area") && semantics.Focus.IsInTabOrder(element) && Exposure.IsAriaHidden(element)
            let hider = Hider(element)
            where PageStyles.Of(page).IsComplete || !MayBeStyledAway(element, hider)
            select page.Report(Rule, element,
                hider == element
                    ? $"{StartTag.Of(element)} has aria-hidden=\"true\" and can have the focus."
                    : $"{StartTag.Of(element)} can have the focus inside {StartTag.Of(hider)}, which has aria-hidden=\"true\".",
                hint: "Take aria-hidden away, or hide it from everyone with the hidden attribute; tabindex=\"-1\" takes a single control off the keyboard's way.");
    }

    /// <summary>Whether a style sheet that could not be read may take the element from everyone, as those of menus and dialogs do until they open.</summary>
    private static bool MayBeStyledAway(IElement element, IElement hider)
    {
        for (var current = element; current is not null; current = current.ParentElement)
        {
            if (current.ClassName is { Length: > 0 } || current.Id is { Length: > 0 })
            {
                return true;
            }

            if (current == hider)
            {
                return false;
            }
        }

        return false;
    }

    private static IElement Hider(IElement element)
    {
        var current = element;
        while (!string.Equals(current.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase) && current.ParentElement is { } parent)
        {
            current = parent;
        }

        return current;
    }
}
