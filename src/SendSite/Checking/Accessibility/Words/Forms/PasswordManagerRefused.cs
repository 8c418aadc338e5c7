using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A field for a password asks browsers not to fill it in.</summary>
internal sealed class PasswordManagerRefused : IPageCheck
{
    public Rule Rule { get; } = new("SS855", nameof(PasswordManagerRefused), Severity.Review,
        Why: "People who cannot remember or copy signs by hand cannot sign in.")
    {
        Criteria = ["3.3.8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from field in page.Elements.Named("input")
        where string.Equals(field.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase)
            && string.Equals(field.GetAttribute("autocomplete")?.Trim(), "off", StringComparison.OrdinalIgnoreCase)
        select page.Report(Rule, field,
            "The password field has autocomplete=\"off\".",
            hint: "Can people still sign in with a password manager? autocomplete=\"current-password\" lets them.");
}
