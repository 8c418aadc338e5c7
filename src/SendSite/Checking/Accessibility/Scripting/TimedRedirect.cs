using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>No script takes people to another page, or begins the page anew, after a time of its own choosing.</summary>
internal sealed partial class TimedRedirect : IPageCheck
{
    private const double ShortestWait = 1;
    private const double LongestWait = 20 * 60 * 60;

    public Rule Rule { get; } = new("SS871", nameof(TimedRedirect), Severity.Error,
        Why: "People who read slowly, or listen, have the page taken away before they are done with it.")
    {
        Criteria = ["2.2.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
    [
        .. from script in PageScripts.Of(page)
           from Match timer in Timer().Matches(script.Code)
           where RunsAtOnce(script.Code[..timer.Index]) && Seconds(timer) is >= ShortestWait and <= LongestWait
           select Found(page, script.Element, timer),
        .. from element in page.Elements.Named("body", "html")
           let timer = Timer().Match(element.GetAttribute("onload") ?? "")
           where timer.Success && Seconds(timer) is >= ShortestWait and <= LongestWait
           select Found(page, element, timer),
    ];

    private Diagnostic Found(FinishedPage page, AngleSharp.Dom.IElement element, Match timer) =>
        page.Report(Rule, element,
            FormattableString.Invariant($"A script leaves or reloads the page after {Seconds(timer)} seconds (\"{HandlerCode.Quoted(RunningText.OneLine(timer.Value))}\")."),
            hint: "Let people go on when they are ready: give them a link, or say that time runs out and let them ask for more.");

    /// <summary>Whether what comes after runs when the page is loaded, not when something is pressed.</summary>
    private static bool RunsAtOnce(string before)
    {
        var open = before.Count(character => character == '{') - before.Count(character => character == '}');
        return open == 0 || (open == 1 && OnLoad().IsMatch(before[..before.LastIndexOf('{')].Split(';', '}')[^1]));
    }

    private static double Seconds(Match timer) =>
        timer.Groups["wait"].Value.Split('*').Aggregate(1.0, (all, factor) => all * double.Parse(factor.Replace("_", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture)) / 1000;

    [GeneratedRegex(@"\bset(?:Timeout|Interval)\(\s*(?:(?:async\s+)?function\s*\w*\s*\(\s*\)\s*\{|\(\s*\)\s*=>\s*\{?|[""'`])[^{}]{0,100}?(?:\blocation(?:\.href)?\s*=(?!=)|\blocation\.(?:assign|replace|reload)\s*\()[^{}]{0,200}?(?:\}|[""'`]|\))\s*,\s*(?<wait>\d[\d_]*(?:\s*\*\s*\d+){0,3})\s*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Timer();

    [GeneratedRegex(@"DOMContentLoaded|onload|['""]load['""]|\bready\(|\$\(\s*function|^\s*\(\s*(?:function|\()", RegexOptions.CultureInvariant)]
    private static partial Regex OnLoad();
}
