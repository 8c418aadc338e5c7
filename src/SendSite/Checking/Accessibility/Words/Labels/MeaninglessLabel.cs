using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Labels;

/// <summary>A field's label says what to fill in.</summary>
internal sealed class MeaninglessLabel : IPageCheck
{
    public Rule Rule { get; } = new("SS827", nameof(MeaninglessLabel), Severity.Error,
        Why: "Nobody can know what to write, least of all those who meet the field alone, by its label.")
    {
        Criteria = ["2.4.6"],
        Act = ["cc0f0a"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var vague = VagueWords.For(page.Document.DocumentElement.GetAttribute("lang"));
        return
            from field in FormFields.Of(page)
            let label = AccessibleNames.Of(page).Name(field)
            where vague.Has("labels", label) && !IsOneOfGroup(field, page)
            select page.Report(Rule, field,
                $"The label \"{label}\" does not say what to fill in.",
                hint: "Name what is asked for, such as \"Date of birth\".");
    }

    /// <summary>In a group with a name of its own a short label may be enough.</summary>
    private static bool IsOneOfGroup(IElement field, FinishedPage page)
    {
        for (var current = field.ParentElement; current is not null; current = current.ParentElement)
        {
            if ((current.LocalName == "fieldset" || current.GetAttribute("role") is "group" or "radiogroup") && AccessibleNames.Of(page).HasName(current))
            {
                return true;
            }
        }

        return FormFields.IsChoice(field) || field.Closest("td, th") is not null;
    }
}
