using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>An error that speech software reads out with a field can be seen. Without a script, what is hidden stays so.</summary>
internal sealed class HiddenErrorMessage : IPageCheck
{
    private static readonly string[] Faults = ["invalid", "error", "incorrect", "wrong", "must be", "must not", "cannot be", "is required", "not valid", "too short", "too long"];

    public Rule Rule { get; } = new("SS851", nameof(HiddenErrorMessage), Severity.Error,
        Why: "People who see the page are never told what is wrong; people who listen are told of it always.")
    {
        Criteria = ["3.3.1"],
        Act = ["36b590"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (page.Elements.Named("script").Any() || page.Elements.All.Any(element => element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal))))
        {
            return [];
        }

        return
            from control in page.Elements.Named("input", "select", "textarea", "button")
            where Exposure.Of(page).IsExposed(control)
            from message in IdReferences.Of(control, "aria-describedby", page.Elements).Concat(IdReferences.Of(control, "aria-errormessage", page.Elements)).Distinct()
            let words = RunningText.OneLine(message.TextContent)
            where !Exposure.Of(page).IsShown(message) && Faults.Any(fault => words.Contains(fault, StringComparison.OrdinalIgnoreCase))
            select page.Report(Rule, message,
                $"The error message \"{Beginning.Of(words)}\" is read out with a control, but not shown.",
                hint: "Show it when there is the error, beside the field; leave it out of the page when there is none.");
    }
}
