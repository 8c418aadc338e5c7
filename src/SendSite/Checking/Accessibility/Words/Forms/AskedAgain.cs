using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A form that asks for the same thing again fills it in, or has a reason.</summary>
internal sealed partial class AskedAgain : IPageCheck
{
    public Rule Rule { get; } = new("SS861", nameof(AskedAgain), Severity.Review,
        Why: "People who type slowly or forget easily make mistakes the second time, and give up.")
    {
        Criteria = ["3.3.7"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var words = FieldWords.Of(page);
        return
            from field in words.Fields
            where field.GetAttribute("type") != "password" && Again().IsMatch(words.Label(field))
            select page.Report(Rule, field,
                $"The field \"{words.Label(field)}\" asks for something a second time.",
                hint: "Must people type it again, or can it be filled in, chosen, or left out?");
    }

    [GeneratedRegex(@"^(?:please )?(?:confirm|re-?enter|re-?type|repeat|verify)\b(?!.*\b(?:password|passcode|pin|i|that)\b)|\bagain\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Again();
}
