using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>Choosing or typing does not by itself send the form or lead away.</summary>
internal sealed class ChangeOnInput : IPageCheck
{
    public Rule Rule { get; } = new("SS877", nameof(ChangeOnInput), Severity.Error,
        Why: "With the arrow keys the first choice in a list is taken at once, and people are carried off to a page they did not ask for.")
    {
        Criteria = ["3.2.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from control in page.Elements.Named("select", "input", "textarea")
        let code = HandlerCode.Of(control, "onchange") ?? HandlerCode.Of(control, "oninput")
        where code is not null && HandlerCode.ChangesContext(code) && Perceived.IsSeen(control, page) && !SaysSo(control, page)
        select page.Report(Rule, control,
            $"A change here is enough to leave or send something (\"{HandlerCode.Quoted(code)}\"), and nothing before it says so.",
            hint: "Add a button that does it.");

    private static bool SaysSo(IElement control, FinishedPage page)
    {
        var around = control.Closest("form, fieldset, p, div, label")?.TextContent ?? "";
        var described = IdReferences.Tokens(control, "aria-describedby").SelectMany(page.Elements.WithId).Select(element => element.TextContent);
        return ToldBeforehand.In(string.Join(' ', described.Append(around).Append(AccessibleNames.Of(page).Name(control)).Append(control.GetAttribute("title"))));
    }
}
