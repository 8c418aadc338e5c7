using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Timing;

/// <summary>Words stand still.</summary>
internal sealed partial class MovingText : IPageCheck
{
    public Rule Rule { get; } = new("SS697", nameof(MovingText), Severity.Error,
        Why: "People who read slowly, or whose attention is easily drawn away, cannot read words that move or blink, nor the words beside them.")
    {
        Criteria = ["2.2.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var moving = page.Elements.Named("marquee", "blink").Where(element => Moves(element) && Perceived.IsSeen(element, page)).ToList();
        return moving.Count == 0 || page.Elements.Named("button", "input", "a").Any(control => Stops(control, page)) ? [] :
            from element in moving
            select page.Report(Rule, element,
                $"{(string.IsNullOrWhiteSpace(element.TextContent) ? "A picture" : $"\"{Excerpt.Of(element)}\"")} {(element.LocalName == "blink" ? "blinks" : "moves")}, and nothing on the page stops it.",
                hint: $"Use plain text in place of {element.LocalName}.");
    }

    private static bool Moves(IElement element) =>
        element.GetAttribute("scrollamount")?.Trim() != "0" && (!string.IsNullOrWhiteSpace(element.TextContent) || element.QuerySelector("img, svg") is not null);

    private static bool Stops(IElement control, FinishedPage page) =>
        Stop().IsMatch(AccessibleNames.Of(page).Name(control) + " " + control.GetAttribute("value")) && Perceived.IsSeen(control, page);

    [GeneratedRegex(@"\b(pause|stop|hide|freeze)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
