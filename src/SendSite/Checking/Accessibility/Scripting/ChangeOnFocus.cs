using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>Coming to an element with the keyboard does not send, open or leave anything, nor throw the keyboard off again.</summary>
internal sealed partial class ChangeOnFocus : IPageCheck
{
    public Rule Rule { get; } = new("SS876", nameof(ChangeOnFocus), Severity.Error,
        Why: "People who go through a page by keyboard are carried off before they have chosen anything.")
    {
        Criteria = ["3.2.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in HandlerElements.Of(page)
        let code = HandlerCode.Of(element, "onfocus")
        where code is not null && Perceived.IsSeen(element, page)
        let throwsOff = ThrowsOff().IsMatch(code)
        where throwsOff || HandlerCode.ChangesContext(code)
        select throwsOff
            ? page.Report(Rule, element,
                $"The keyboard is thrown off this element as soon as it comes to it (onfocus=\"{HandlerCode.Quoted(code)}\").",
                hint: "Take the handler away; hide an outline by :focus:not(:focus-visible) in the styles if it must be.") with
            {
                Criteria = ["2.1.1", "2.4.7", "3.2.1"],
            }
            : page.Report(Rule, element,
                $"Coming to this element is enough to leave or send something (onfocus=\"{HandlerCode.Quoted(code)}\").",
                hint: "Do it when people press it.");

    [GeneratedRegex(@"^\s*(return\s+)?(if\s*\(this\.blur\)\s*)?this\.blur\(\)", RegexOptions.CultureInvariant)]
    private static partial Regex ThrowsOff();
}
