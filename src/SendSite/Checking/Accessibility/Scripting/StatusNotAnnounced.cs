using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>A message that a script writes into the page is told to people who do not see it appear.</summary>
internal sealed partial class StatusNotAnnounced : IPageCheck
{
    private static readonly string[] LiveRoles = ["status", "alert", "log", "timer", "marquee", "progressbar", "alertdialog"];

    public Rule Rule { get; } = new("SS880", nameof(StatusNotAnnounced), Severity.Error,
        Why: "People who listen to the page, or see a small part of it, never learn that it worked, or that it did not.")
    {
        Criteria = ["4.1.3"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        (from code in Codes(page)
         where !MovesAttention().IsMatch(code)
         from written in Written(code)
         where Message().IsMatch(written.Words) && page.Elements.FirstWithId(written.Id) is { } place && !IsAnnounced(place)
         select (Place: page.Elements.FirstWithId(written.Id)!, written.Words)).DistinctBy(found => found.Place)
        .Select(found => page.Report(Rule, found.Place,
            $"A script writes \"{Beginning.Of(RunningText.OneLine(found.Words))}\" here, and nothing tells people who do not see it.",
            hint: "Give the element role=\"status\" from the start, or role=\"alert\" for a fault."));

    private static IEnumerable<string> Codes(FinishedPage page) =>
        PageScripts.Of(page).Select(script => script.Code)
            .Concat(HandlerElements.Of(page).SelectMany(element => element.Attributes).Where(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)).Select(attribute => attribute.Value));

    /// <summary>The ids that plain words are written into, straight or by way of a variable.</summary>
    private static IEnumerable<(string Id, string Words)> Written(string code)
    {
        var variables = Variable().Matches(code).GroupBy(match => match.Groups["name"].Value, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First().Groups["id"].Value, StringComparer.Ordinal);
        return Straight().Matches(code).Select(match => (match.Groups["id"].Value, match.Groups["words"].Value))
            .Concat(ByVariable().Matches(code).Where(match => variables.ContainsKey(match.Groups["name"].Value)).Select(match => (variables[match.Groups["name"].Value], match.Groups["words"].Value)));
    }

    private static bool IsAnnounced(IElement place)
    {
        for (IElement? current = place; current is not null; current = current.ParentElement)
        {
            if (current.LocalName == "output" || current.GetAttribute("aria-live") is "polite" or "assertive" || ElementRoles.Explicit(current) is { } role && LiveRoles.Contains(role.Name))
            {
                return true;
            }
        }

        return place.LocalName is "button" or "title" or "label" or "script" or "style" || place.HasAttribute("tabindex") || place.QuerySelector("[aria-live], [role=status], [role=alert], output") is not null
            || place.Closest("button, dialog, [role=dialog], [role=button]") is not null || place.GetAttribute("aria-hidden") == "true";
    }

    [GeneratedRegex(@"\.focus\s*\(|aria-live|role['""]?\s*[,=:]\s*['""](?:status|alert)|announce|\balert\s*\(", RegexOptions.CultureInvariant)]
    private static partial Regex MovesAttention();

    [GeneratedRegex(@"(?:getElementById\(\s*|querySelector\(\s*)['""]#?(?<id>[\w-]+)['""]\s*\)\s*\.(?:textContent|innerText|innerHTML)\s*\+?=\s*(?<quote>['""`])(?<words>.{0,200}?)\k<quote>", RegexOptions.CultureInvariant)]
    private static partial Regex Straight();

    [GeneratedRegex(@"\b(?:const|let|var)\s+(?<name>\w+)\s*=\s*document\.(?:getElementById\(\s*['""]|querySelector\(\s*['""]#)(?<id>[\w-]+)['""]\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"\b(?<name>\w+)\.(?:textContent|innerText|innerHTML)\s*\+?=\s*(?<quote>['""`])(?<words>.{0,200}?)\k<quote>", RegexOptions.CultureInvariant)]
    private static partial Regex ByVariable();

    [GeneratedRegex(@"\b(?:added|saved|sent|submitted|updated|deleted|removed|copied|uploaded|success(?:ful(?:ly)?)?|completed?|thank you|thanks|loading|searching|results?|found|matches|errors?|failed|invalid|incorrect|please (?:enter|fix|correct|choose|select|try)|wrong)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Message();
}
