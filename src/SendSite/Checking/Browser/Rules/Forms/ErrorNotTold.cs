using SendSite.Checking.Browser.Interaction;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Forms;

/// <summary>
/// A form that finds an error says so in words, and says which field. Forms that a script checks are sent empty and with what
/// cannot be right; what the browser itself tells of is left to it.
/// </summary>
internal sealed class ErrorNotTold : IBrowserRule
{
    public Rule Rule { get; } = new("SS713", nameof(ErrorNotTold), Severity.Error,
        Why: "People who cannot see the colour, or the whole form at once, do not learn what stopped it, and give up.")
    {
        Criteria = ["3.3.1"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page) =>
        (await FormTrial.OfAsync(page)).Where(told => told.Kind != "unheard").Select(told => told.Kind == "unsaid"
            ? page.Report(Rule, $"When it is left empty or wrong, {told.Words} only changes its colours; no words say what is wrong.",
                "Show a message in words beside the field, tied to it with aria-describedby.", told.Selector) with
            {
                Criteria = ["1.4.1", "3.3.1"],
            }
            : page.Report(Rule, $"The message \"{told.Said}\" does not say which field it is about.",
                "Name the field and say what it needs, beside the field or in a list at the top.", told.Selector));
}
