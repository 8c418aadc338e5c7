using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Labels;

/// <summary>Two fields of a form with one label have something in sight that tells them apart.</summary>
internal sealed class SameLabelTwice : IPageCheck
{
    public Rule Rule { get; } = new("SS828", nameof(SameLabelTwice), Severity.Error,
        Why: "People fill in the wrong one: two boxes ask for the same thing, and nothing says which is which.")
    {
        Criteria = ["2.4.6"],
        Act = ["cc0f0a"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var labelled = FormFields.Of(page).Where(field => field.LocalName is "input" or "select" or "textarea" && !FormFields.IsChoice(field) && Exposure.Of(page).IsInSight(field) && field.Closest("td, th") is null)
            .Select(field => (Field: field, Label: VagueWords.Plain(AccessibleNames.Of(page).Name(field))))
            .Where(field => field.Label.Any(char.IsLetter));
        foreach (var alike in labelled.GroupBy(field => (field.Label, Form: field.Field.Closest("form, [role=search], [role=form]"))))
        {
            foreach (var (first, second) in alike.Zip(alike.Skip(1)))
            {
                if (NothingBetween(first.Field, second.Field, page))
                {
                    yield return page.Report(Rule, second.Field,
                        $"Two fields are labelled \"{AccessibleNames.Of(page).Name(second.Field)}\", and nothing in sight tells them apart.",
                        hint: "Say in each label, or in a heading or legend in sight over each group, whose or which it is.");
                }
            }
        }
    }

    /// <summary>No words in sight stand between the two but labels of fields, and no group with a name holds either alone.</summary>
    private static bool NothingBetween(IElement first, IElement second, FinishedPage page)
    {
        var exposure = Exposure.Of(page);
        if (Group(first) != Group(second) && (HasLegend(first, exposure) || HasLegend(second, exposure)))
        {
            return false;
        }

        return !page.Elements.All.SkipWhile(element => element != first).Skip(1).TakeWhile(element => element != second)
            .Any(element => element.Closest("label, option, select, textarea, button, script, style") is null
                && element.ChildNodes.OfType<IText>().Any(text => text.Data.Any(char.IsLetterOrDigit)) && exposure.IsInSight(element))
            && !HasNamedPicture(first, second, page);
    }

    private static bool HasNamedPicture(IElement first, IElement second, FinishedPage page) =>
        page.Elements.All.SkipWhile(element => element != first).TakeWhile(element => element != second).Any(element => element.LocalName is "img" or "svg" or "canvas" or "iframe");

    private static IElement? Group(IElement field) => field.Closest("fieldset, [role=group]");

    private static bool HasLegend(IElement field, Exposure exposure) =>
        Group(field) is { } group
        && (group.HasAttribute("aria-label") || group.HasAttribute("aria-labelledby") || group.QuerySelector("legend") is { } legend && exposure.IsInSight(legend));
}
