using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>A heading names the subject of what comes straight after it.</summary>
internal sealed class HeadingOffTopic : IPageCheck
{
    public Rule Rule { get; } = new("SS825", nameof(HeadingOffTopic), Severity.Error,
        Why: "People who go from heading to heading pass over what they are looking for, and land where it is not.")
    {
        Criteria = ["2.4.6"],
        Act = ["b49b2e"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from heading in page.Elements.All
        where ElementRoles.Of(page).Is(heading, "heading") && Exposure.Of(page).IsExposed(heading)
        let words = AccessibleNames.Of(page).Name(heading)
        let topic = Topics.Contradicting(words, () => FirstBlockAfter(heading, page))
        where topic is not null
        select page.Report(Rule, heading,
            $"The heading \"{words}\" stands over words about another subject: \"{Beginning.Of(FirstBlockAfter(heading, page))}\".",
            hint: $"Write a heading that names them, such as \"{char.ToUpperInvariant(topic.Title[0])}{topic.Title[1..]}\", or put them where they belong.");

    /// <summary>The next shown block with words, unless another heading comes first.</summary>
    private static string FirstBlockAfter(IElement heading, FinishedPage page)
    {
        foreach (var element in page.Elements.All.SkipWhile(element => element != heading).Skip(1).Where(element => !heading.Contains(element)))
        {
            if (ElementRoles.Of(page).Is(element, "heading"))
            {
                return "";
            }

            if (element.LocalName is "p" or "li" or "td" or "dd" or "div" && Exposure.Of(page).IsShown(element) && BlockText.Of(page).Own(element) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return "";
    }
}
