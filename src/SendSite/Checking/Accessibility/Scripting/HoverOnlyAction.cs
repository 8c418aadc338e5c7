using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>What comes when the mouse hovers comes to the keyboard too; a person says whether anything is lost.</summary>
internal sealed class HoverOnlyAction : IPageCheck
{
    private static readonly string[] HoverEvents = ["onmouseover", "onmouseenter", "onpointerover", "onpointerenter"];

    public Rule Rule { get; } = new("SS881", nameof(HoverOnlyAction), Severity.Review,
        Why: "People who use a keyboard or a touch screen cannot hover.")
    {
        Criteria = ["2.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in HandlerElements.Of(page)
        where !element.HasAttribute("onfocus") && !element.HasAttribute("onfocusin")
        let name = HoverEvents.FirstOrDefault(name => HandlerCode.Of(element, name) is not null)
        where name is not null && Perceived.IsSeen(element, page)
        select page.Report(Rule, element,
            $"Does hovering over this {element.LocalName} show or do anything that the keyboard cannot ({name}=\"{HandlerCode.Quoted(element.GetAttribute(name)!)}\")?",
            hint: "If so, do the same on focus, on an element that takes the keyboard.");
}
