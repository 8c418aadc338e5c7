using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>A form of several fields keeps their labels in sight while it is filled in.</summary>
internal sealed class LabelsThatVanish : IPageCheck
{
    public Rule Rule { get; } = new("SS859", nameof(LabelsThatVanish), Severity.Error,
        Why: "Once filled in, nothing shows which answer belongs where: nobody can check the form, and whoever is interrupted or forgets is lost.")
    {
        Criteria = ["3.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from form in PlaceholderAsLabel.Fields(page).GroupBy(field => field.Closest("form"))
        where form.Count() > 1
        from field in form
        select page.Report(Rule, field,
            $"Only the placeholder \"{field.GetAttribute("placeholder")!.Trim()}\" says what to type, as in other fields of the form.",
            hint: "Put a label above each field and keep it in sight.");
}
