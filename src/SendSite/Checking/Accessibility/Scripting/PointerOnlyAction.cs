using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>What a mouse button does, a key does too.</summary>
internal sealed class PointerOnlyAction : IPageCheck
{
    private static readonly string[] PointerEvents = ["ondblclick", "onmousedown", "onmouseup", "onpointerdown", "onpointerup", "ontouchstart", "ontouchend"];
    private static readonly string[] OtherWays = ["onclick", "onkeydown", "onkeyup", "onkeypress", "onchange", "oninput", "onsubmit"];

    public Rule Rule { get; } = new("SS878", nameof(PointerOnlyAction), Severity.Error,
        Why: "People without a mouse press Enter and nothing happens. WCAG failure F54.")
    {
        Criteria = ["2.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in HandlerElements.Of(page)
        where element.LocalName is not ("body" or "html" or "input" or "textarea" or "select" or "canvas")
        let name = PointerEvents.FirstOrDefault(name => HandlerCode.Of(element, name) is not null)
        where name is not null && !HasOtherWay(element) && Perceived.IsSeen(element, page)
        select page.Report(Rule, element,
            $"\"{Excerpt.Of(element)}\" acts on {name[2..]} alone ({name}=\"{HandlerCode.Quoted(element.GetAttribute(name)!)}\"), which no key sets off.",
            hint: "Use a button and its onclick, which a key sets off as well.");

    private static bool HasOtherWay(IElement element) =>
        OtherWays.Any(element.HasAttribute) || (element.LocalName == "a" && element.GetAttribute("href") is { Length: > 1 } address && !address.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
        || element.LocalName is "summary" or "label" || element.GetAttribute("draggable") == "true";
}
