using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A password can be pasted, and put in by a password manager.</summary>
internal sealed class PasteBlocked : IPageCheck
{
    public Rule Rule { get; } = new("SS854", nameof(PasteBlocked), Severity.Error,
        Why: "People who cannot remember or copy signs by hand cannot sign in. Failure F109.")
    {
        Criteria = ["3.3.8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from field in page.Elements.Named("input")
        where string.Equals(field.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase) || field.GetAttribute("autocomplete") is "current-password" or "one-time-code"
        let handler = field.GetAttribute("onpaste") ?? ""
        where handler.Contains("return false", StringComparison.Ordinal) || handler.Contains("preventDefault", StringComparison.Ordinal)
        select page.Report(Rule, field,
            $"The field stops people from pasting (\"{handler}\").",
            hint: "Take onpaste away.");
}
