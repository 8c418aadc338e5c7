using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Choices that belong together may need a question; a person says.</summary>
internal sealed class ChoicesWithoutGroup : IPageCheck
{
    public Rule Rule { get; } = new("SS644", nameof(ChoicesWithoutGroup), Severity.Review,
        Why: "Speech software reads each choice alone; people may not know what it answers.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from choices in ChoiceGroups.Of(page).Found
        where choices.Question is not { Length: > 0 }
        select page.Report(Rule, choices.Choices[0],
            FormattableString.Invariant($"Can each of these {choices.Choices.Length} choices be understood by its own label alone?"),
            hint: "If not, put them in a fieldset with their question as its legend.");
}
