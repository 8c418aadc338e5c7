using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>A heading is a line over text, not text made large. Long or short, what has something below it may well head it.</summary>
internal sealed partial class HeadingIsParagraph : IPageCheck
{
    private const int ManyWords = 25;

    public Rule Rule { get; } = new("SS891", nameof(HeadingIsParagraph), Severity.Error,
        Why: "People who go from heading to heading hear a whole paragraph, and it heads nothing. WCAG failure F43.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from heading in page.Elements.Named("h1", "h2", "h3", "h4", "h5", "h6")
        where ElementRoles.Of(page).Is(heading, "heading") && Perceived.IsMet(heading, page)
        let words = RunningText.OneLine(heading.TextContent)
        where words.Split(' ').Length >= ManyWords && SentenceEnd().Count(words) > 1 && !HeadsSomething(heading)
        select page.Report(Rule, heading,
            $"The heading \"{Beginning.Of(words)}\" is a paragraph of {words.Split(' ').Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} words.",
            hint: "Make it a p, and give it its look with a style.");

    /// <summary>Whether anything but another heading follows, in the element it stands in or the nearest around that goes on.</summary>
    private static bool HeadsSomething(IElement heading)
    {
        var current = heading;
        while (current.NextElementSibling is null && current.ParentElement is { LocalName: not ("main" or "body") } parent)
        {
            current = parent;
        }

        return current.NextElementSibling is { } next && !HeadingIds.IsHeading(next);
    }

    [GeneratedRegex(@"[\p{Ll}\d)][.!?](?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();
}
