using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>A slip of the finger can be taken back: things happen on letting go, or can be undone.</summary>
internal sealed class ActionOnPress : IPageCheck
{
    private static readonly string[] DownEvents = ["onmousedown", "onpointerdown", "ontouchstart"];
    private static readonly string[] UpEvents = ["onmouseup", "onpointerup", "ontouchend"];

    public Rule Rule { get; } = new("SS875", nameof(ActionOnPress), Severity.Review,
        Why: "People whose hands shake touch the wrong thing, and slide off it before they let go.")
    {
        Criteria = ["2.5.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in HandlerElements.Of(page)
        where !UpEvents.Any(element.HasAttribute)
        let name = DownEvents.FirstOrDefault(name => HandlerCode.Of(element, name) is not null)
        where name is not null && Perceived.IsSeen(element, page)
        select page.Report(Rule, element,
            $"\"{Excerpt.Of(element)}\" acts as soon as it is touched ({name}=\"{HandlerCode.Quoted(element.GetAttribute(name)!)}\"). Can that be taken back by sliding off before letting go, or undone?",
            hint: "Use onclick, which waits for the letting go.");
}
