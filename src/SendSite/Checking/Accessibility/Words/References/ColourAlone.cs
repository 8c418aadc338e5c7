using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.References;

/// <summary>Which fields are required or wrong is not left to a colour.</summary>
internal sealed partial class ColourAlone : IPageCheck
{
    private const string Colour = "(?:red|green|blue|yellow|orange|amber|purple|pink|bold red|colou?red?|colou?r)";

    public Rule Rule { get; } = new("SS842", nameof(ColourAlone), Severity.Error,
        Why: "One man in twelve does not see red as others do, and speech software says no colours.")
    {
        Criteria = ["1.4.1", "1.3.3"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (!FormFields.Of(page).Any() || MarksFields(page))
        {
            return [];
        }

        return
            from block in page.Elements.Named("p", "li", "div", "legend", "label", "td", "span", "strong", "em")
            where Exposure.Of(page).IsInSight(block) && block.ChildNodes.OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data))
            let text = BlockText.Of(page).Own(block)
            where Statement().IsMatch(text) && !OtherMark().IsMatch(text)
            select page.Report(Rule, block,
                $"\"{Beginning.Of(text)}\" leaves it to a colour.",
                hint: "Write \"required\" or what is wrong in the label of each field; the colour may stay.");
    }

    /// <summary>Whether labels say in words or signs which fields are required.</summary>
    private static bool MarksFields(FinishedPage page) =>
        page.Elements.Named("label", "legend").Any(label => RequiredMark().IsMatch(BlockText.Of(page).InSight(label)));

    [GeneratedRegex(@"\b(?:required|mandatory|compulsory|missing|invalid|incorrect|errors?)\b[^.!?]{0,40}\b(?:in|by|with)\s+(?:the\s+colou?r\s+)?" + Colour + @"\b|\b(?:in|with)\s+" + Colour + @"\b[^.!?]{0,30}\b(?:required|mandatory|compulsory|missing|invalid|incorrect|must be)\b|\b" + Colour + @"\s+(?:fields?|labels?|boxes|items|questions)\s+(?:are|is|must|show|mean|indicate)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\*|asterisk|star\b|icon|symbol|marked ""|\(required\)|\band (?:an?|the) |underlin|with the word", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherMark();

    [GeneratedRegex(@"\*|\brequired\b|\boptional\b|\bmandatory\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RequiredMark();
}
