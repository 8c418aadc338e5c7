using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules.Visual;

/// <summary>
/// Fields, tick boxes and signs that stand for a button can be told from what is around them. Controls as the browser draws them
/// by itself, and those that are switched off, are left alone.
/// </summary>
internal sealed class ControlCannotBeSeen : IBrowserRule
{
    private const string Hint = "Give it an edge, a ground or a sign of a darker colour, at least 3:1 against what is around it.";

    public Rule Rule { get; } = new("SS745", nameof(ControlCannotBeSeen), Severity.Error,
        Why: "People with low vision do not find the field to fill in or the button to press.")
    {
        Criteria = ["1.4.11"],
    };

    public BrowserView View => BrowserView.Desktop;

    public async Task<IEnumerable<Diagnostic>> LookAsync(OpenPage page)
    {
        var controls = await page.AskAsync<List<PaleControl>>("controlContrast");
        return controls.Select(control => Report(page, control));
    }

    private Diagnostic Report(OpenPage page, PaleControl control)
    {
        var measured = FormattableString.Invariant($"{control.Contrast}:1 against {control.Back}");
        return control.Kind switch
        {
            "perhaps" => page.Report(VisualDoubts.FieldMayBeHardToSee, $"The edge of the field \"{control.Name}\" has a contrast of only {measured}: do the words in it show well enough where it is?", Hint, control.Selector),
            "sign" => page.Report(Rule, $"The sign that stands for \"{control.Name}\" has a contrast of only {measured}; 3:1 is needed.", Hint, control.Selector),
            "tick" => page.Report(Rule, $"The box to tick for \"{control.Name}\" has a contrast of only {measured}; 3:1 is needed.", Hint, control.Selector),
            _ => page.Report(Rule, $"Nothing shows where the field \"{control.Name}\" is: its edge and ground have a contrast of only {measured}; 3:1 is needed.", Hint, control.Selector),
        };
    }
}
