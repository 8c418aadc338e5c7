using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Styles;

/// <summary>The page turns with the device: its styles do not turn it back.</summary>
internal sealed class OrientationLocked : IPageCheck
{
    // A little more or less than a right angle looks just the same.
    private const double Slack = 5;

    // Less than this is a picture or a sign that turns, not the page.
    private const double LeastShare = 0.3;

    public Rule Rule { get; } = new("SS699", nameof(OrientationLocked), Severity.Error,
        Why: "A device fixed to a wheelchair or a bed cannot be turned, and its owner reads sideways.")
    {
        Criteria = ["1.3.4"],
        Act = ["b33eff"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (PageStyles.Turned(page) is not { } upright || page.Document.Body is not { } body || !(upright.Mentions("transform") || upright.Mentions("rotate")))
        {
            yield break;
        }

        var lying = PageStyles.Of(page);
        var all = Words(body);
        foreach (var element in page.Elements.All.Where(element => Words(element) >= all * LeastShare))
        {
            if (Turn.Degrees(element, lying) is { } before && Turn.Degrees(element, upright) is { } after && IsRightAngle(before - after)
                && Perceived.IsSeen(element == page.Document.DocumentElement ? body : element, page))
            {
                yield return page.Report(Rule, element,
                    FormattableString.Invariant($"The styles turn this part by {Math.Abs(before - after):0} degrees when the device is turned, so that it stays in one orientation."),
                    hint: "Take the rotation out of the orientation media query, and let the layout adapt.");
                yield break;
            }
        }
    }

    private static bool IsRightAngle(double difference) => Math.Abs(Math.Abs(Math.Abs(difference) - 180) - 90) <= Slack;

    private static int Words(IElement element) => element.LocalName is "head" or "script" or "style" ? 0 : Math.Max(element.LocalName is "html" or "body" ? 1 : 0, RunningText.OneLine(element.TextContent).Length);
}
