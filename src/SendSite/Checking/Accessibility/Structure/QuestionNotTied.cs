using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>The question over a set of choices is tied to them.</summary>
internal sealed class QuestionNotTied : IPageCheck
{
    public Rule Rule { get; } = new("SS643", nameof(QuestionNotTied), Severity.Error,
        Why: "Speech software reads \"Yes, radio button\" and never what it is the answer to. WCAG technique H71.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
    [
        .. from choices in ChoiceGroups.Of(page).Found
           where choices.Question is { Length: > 0 }
           select page.Report(Rule, choices.Choices[0],
               FormattableString.Invariant($"The question \"{Excerpt.Of(choices.Question!)}\" is not tied to its {choices.Choices.Length} choices."),
               hint: "Put them in a fieldset and make the question its legend."),
        .. from fieldset in page.Elements.Named("fieldset")
           where HoldsChoices(fieldset) && !AccessibleNames.Of(page).HasName(fieldset) && ElementRoles.Explicit(fieldset) is null && Perceived.IsMet(fieldset, page)
              && !IsNamedAround(fieldset, page)
           select page.Report(Rule, fieldset,
               "The fieldset has no legend, so nothing says what its choices answer.",
               hint: "Make its question the legend, first inside the fieldset."),
    ];

    private static bool HoldsChoices(IElement fieldset) => fieldset.QuerySelectorAll("input[type=radio], input[type=checkbox]").Length > 1;

    private static bool IsNamedAround(IElement fieldset, FinishedPage page) =>
        fieldset.ParentElement?.Closest("fieldset, [role=group], [role=radiogroup]") is { } around && AccessibleNames.Of(page).HasName(around);
}
