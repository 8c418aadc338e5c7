using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every link has words, or a picture with words.</summary>
internal sealed class EmptyLink : IPageCheck
{
    public Rule Rule { get; } = new("SS613", nameof(EmptyLink), Severity.Error,
        Why: "Speech software reads out the address letter by letter, or says \"link\" and no more.")
    {
        Criteria = ["2.4.4", "4.1.2"],
        Act = ["c487ae"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        return
            from link in page.Elements.All
            where semantics.Roles.Is(link, "link") && semantics.IsNameless(link) && IsReachable(link, semantics)
            select page.Report(Rule, link,
                $"The link{To(link)} has no words.",
                hint: HoldsPicture(link) ? "Say in the picture's alt where the link goes." : "Say in the link where it goes.") with
            {
                Criteria = HoldsPicture(link) ? ["1.1.1", "2.4.4", "4.1.2"] : Rule.Criteria,
            };
    }

    /// <summary>An area is no part of the page unless a picture uses its map.</summary>
    private static bool IsReachable(IElement link, Semantics semantics) => link.LocalName != "area" || semantics.Focus.IsFocusable(link);

    private static bool HoldsPicture(IElement link) => link.LocalName == "area" || link.QuerySelector("img, svg, [role=img]") is not null;

    private static string To(IElement link) => link.GetAttribute("href") is { Length: > 0 } address ? $" to \"{address}\"" : "";
}
