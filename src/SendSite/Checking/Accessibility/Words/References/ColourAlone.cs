using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.References;

/// <summary>What things mean, such as which fields are required or wrong, is not left to a colour.</summary>
internal sealed partial class ColourAlone : IPageCheck
{
    private const string Colour = "(?:red|green|blue|yellow|orange|amber|purple|pink|bold red|colou?red?|colou?r)";

    public Rule Rule { get; } = new("SS842", nameof(ColourAlone), Severity.Error,
        Why: "One man in twelve does not see red as others do, and speech software says no colours.")
    {
        Criteria = ["1.4.1", "1.3.3"],
        Version = 3,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var isAboutFields = FormFields.Of(page).Any() && !MarksFields(page);
        return
            from block in page.Elements.Named("p", "li", "div", "legend", "label", "td", "span", "strong", "em")
            where Exposure.Of(page).IsInSight(block) && block.ChildNodes.OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data))
            let text = BlockText.Of(page).Own(block)
            where (isAboutFields && Statement().IsMatch(text)) || IsCode(text)
            where !OtherMark().IsMatch(text)
            select page.Report(Rule, block,
                $"\"{Beginning.Of(text)}\" leaves it to a colour.",
                hint: "Say it in words or with a sign beside each thing as well; the colour may stay.");
    }

    /// <summary>Whether a sentence gives things of one colour a meaning; a key to a map or a chart is another matter, and so is what lies outside the page.</summary>
    private static bool IsCode(string text) =>
        Sentence().Split(text).Any(sentence => Code().IsMatch(sentence) && !Drawing().IsMatch(sentence)
            && !sentence.Split([' ', ',', '.', ';', ':'], StringSplitOptions.RemoveEmptyEntries).Any(word => SensoryWords.Elsewhere.Contains(word.ToLowerInvariant())));

    /// <summary>Whether labels say in words or signs which fields are required.</summary>
    private static bool MarksFields(FinishedPage page) =>
        page.Elements.Named("label", "legend").Any(label => RequiredMark().IsMatch(BlockText.Of(page).InSight(label)));

    [GeneratedRegex(@"\b(?:required|mandatory|compulsory|missing|invalid|incorrect|errors?)\b[^.!?]{0,40}\b(?:in|by|with)\s+(?:the\s+colou?r\s+)?" + Colour + @"\b|\b(?:in|with)\s+" + Colour + @"\b[^.!?]{0,30}\b(?:required|mandatory|compulsory|missing|invalid|incorrect|must be)\b|\b" + Colour + @"\s+(?:fields?|labels?|boxes|items|questions)\s+(?:(?:are|is)\s+(?:required|mandatory|compulsory|needed|essential|optional|missing|invalid|wrong|incorrect|those|the ones)|must|shows?|means?|indicates?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\b(?:are|is|appear|appears|been) (?:shown|marked|highlighted|displayed|written|printed|listed|shaded|indicated|flagged) (?:in|with) (?:light |dark |bright |bold )?" + Colour + @"\b|\b(?:shown|marked|highlighted|displayed|shaded|indicated|flagged) in (?:light |dark |bright |bold )?" + Colour + @"\b|\b(?:items?|dates?|rows?|names?|figures?|cells?|lines?|entries|events?|links?|those|ones|services?|courses?|sessions?|times?|values?|days?|text|results?|scores?|questions?|answers?|words?) in (?:light |dark |bright |bold )?" + Colour + @"\b(?! (?:and|or)\b)|\b" + Colour + @" (?:text|items?|rows?|dates?|entries|figures?|cells?|numbers?|words?|days?|events?|links?) (?:means?|shows?|indicates?|denotes?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:maps?|charts?|graphs?|diagrams?|key|legend|plan|dressed|wearing|painted|lights?|flags?)\b|[""“‘]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Drawing();

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"\*|asterisk|star\b|icon|symbol|marked ""|\(required\)|\band (?:an?|the) |underlin|\b(?:dotted|dashed|wavy|double) line|\bline (?:below|under|through)|struck|\bstrike|\b(?:with|carr(?:y|ies)|ha(?:ve|s)|says?|reads?) the words?\b|\b(?:starts?|begins?|ends?) with\b|\blabell?ed\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherMark();

    [GeneratedRegex(@"\*|\brequired\b|\boptional\b|\bmandatory\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex RequiredMark();
}
