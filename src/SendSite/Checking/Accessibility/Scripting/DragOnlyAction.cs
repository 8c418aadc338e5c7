using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>What dragging does, pressing does too; a person looks.</summary>
internal sealed class DragOnlyAction : IPageCheck
{
    private static readonly string[] DragEvents = ["ondragstart", "ondrag", "ondrop", "ontouchmove", "onpointermove", "onmousemove"];

    public Rule Rule { get; } = new("SS873", nameof(DragOnlyAction), Severity.Review,
        Why: "People whose hands are unsteady, or who point with their head, cannot hold a button and move.")
    {
        Criteria = ["2.5.7"],
    };

    // One question is enough for all of a page's cards or tiles.
    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        HandlerElements.Of(page).FirstOrDefault(element => IsDragged(element) && Perceived.IsSeen(element, page)) is { } dragged
            ? [page.Report(Rule, dragged,
                $"\"{Excerpt.Of(dragged)}\" can be dragged. Can people do the same by pressing, without dragging?",
                hint: "Add buttons such as \"Move up\" and \"Move down\".")]
            : [];

    private static bool IsDragged(IElement element) =>
        element.GetAttribute("draggable") == "true" || DragEvents.Any(name => HandlerCode.Of(element, name) is not null);
}
