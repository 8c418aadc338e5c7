using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Scripting;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A password can be pasted, and put in by a password manager.</summary>
internal sealed partial class PasteBlocked : IPageCheck
{
    public Rule Rule { get; } = new("SS854", nameof(PasteBlocked), Severity.Error,
        Why: "People who cannot remember or copy signs by hand cannot sign in. Failure F109.")
    {
        Criteria = ["3.3.8"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from field in page.Elements.Named("input")
        where string.Equals(field.GetAttribute("type"), "password", StringComparison.OrdinalIgnoreCase) || field.GetAttribute("autocomplete") is "current-password" or "one-time-code"
        let handler = Handler(field) ?? (ScriptRefuses(page) ? "a script" : null)
        where handler is not null
        select page.Report(Rule, field,
            $"The field stops people from pasting ({handler}).",
            hint: "Take that away.");

    private static string? Handler(IElement field) =>
        field.GetAttribute("onpaste") is { } code && Refuses().IsMatch(code) ? $"onpaste=\"{code}\"" : null;

    /// <summary>A script of the page that answers each attempt to paste with nothing.</summary>
    private static bool ScriptRefuses(FinishedPage page) => PageScripts.Of(page).Any(script => PasteListener().IsMatch(script.Code));

    [GeneratedRegex(@"return\s+false|preventDefault", RegexOptions.CultureInvariant)]
    private static partial Regex Refuses();

    [GeneratedRegex(@"(?:addEventListener\(\s*['""]paste['""]|\.onpaste\s*=|\.(?:on|bind)\(\s*['""][^'""]*\bpaste\b)[^}]{0,120}(?:preventDefault|return\s+false)", RegexOptions.CultureInvariant)]
    private static partial Regex PasteListener();
}
