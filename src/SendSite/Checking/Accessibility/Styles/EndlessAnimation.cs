using System.Text.RegularExpressions;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Styles;

/// <summary>What moves for ever can be stopped; a person looks.</summary>
internal sealed partial class EndlessAnimation : IPageCheck
{
    private static readonly string[] Properties = ["animation", "animation-iteration-count", "-webkit-animation"];

    public Rule Rule { get; } = new("SS698", nameof(EndlessAnimation), Severity.Review,
        Why: "Things that move without end draw some people's eyes off every word beside them.")
    {
        Criteria = ["2.2.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var styles = PageStyles.Of(page);
        var isInSheets = Properties.Any(styles.Mentions);
        return page.Elements.All.FirstOrDefault(element => (isInSheets || element.HasAttribute("style"))
                && Properties.Any(property => styles.Value(element, property) is { } value && Endless().IsMatch(value)) && Perceived.IsSeen(element, page)) is { } moving
            ? [page.Report(Rule, moving,
                "An animation here never ends. Is there a button that stops it, or is it a sign that the page is busy?",
                hint: "Let it end within five seconds, or add a button that stops it; honour prefers-reduced-motion.")]
            : [];
    }

    [GeneratedRegex(@"\binfinite\b")]
    private static partial Regex Endless();
}
