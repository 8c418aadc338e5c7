using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every button says what it does.</summary>
internal sealed class EmptyButton : IPageCheck
{
    public Rule Rule { get; } = new("SS626", nameof(EmptyButton), Severity.Error,
        Why: "Speech software says \"button\" and no more.")
    {
        Criteria = ["4.1.2"],
        Act = ["97a4e1", "2t702h"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from button in page.Elements.All
            where IsButton(button, semantics) && semantics.IsNameless(button)
            select page.Report(Rule, button,
                $"The button {StartTag.Of(button)} has no words.",
                hint: "Say what it does, in the button or in an aria-label.") with
            {
                Criteria = button.QuerySelector("img, [role=img]") is not null ? ["1.1.1", "4.1.2"] : Rule.Criteria,
            };
    }

    private static bool IsButton(IElement element, Semantics semantics) =>
        Focus.IsSummary(element)
        || (semantics.RoleName(element) == "button" && !Names.UnnamedImageButton.IsImageButton(element));
}
