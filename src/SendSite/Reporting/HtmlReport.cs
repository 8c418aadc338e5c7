using System.Collections.Immutable;
using System.Xml.Linq;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>
/// Findings as one HTML page that needs no other file: a table of the rules that are broken, then for each who is hurt and what
/// breaks it, cause by cause: what is wrong, how to mend it, where it shows, and a picture of the place where one was taken.
/// </summary>
internal static class HtmlReport
{
    private const int PagesListed = 50;

    public static void Write(TextWriter output, CheckReport report)
    {
        var html = new XElement("html", new XAttribute("lang", "en-GB"), Head(), Body(report, RuleChapter.Of(report.Findings)));
        output.WriteLine("<!DOCTYPE html>");
        output.WriteLine(html.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Head() => new("head",
        new XElement("meta", new XAttribute("charset", "utf-8")),
        new XElement("title", "What the checks found"),
        new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
        new XElement("style", ReportStyle.Text));

    private static XElement Body(CheckReport report, ImmutableArray<RuleChapter> chapters) => new("body",
        new XElement("main",
            new XElement("h1", "What the checks found"),
            new XElement("p", FormattableString.Invariant($"{Count(report.Pages, "page")} checked, {report.BrowserPages} in a browser. {Summary(report.Findings)}")),
            report.Coverage is { } coverage ? new XElement("p", "Looked at in a browser: " + coverage.Words) : null,
            chapters.IsEmpty ? new XElement("p", "No program can tell whether a page is fully accessible: people have to try it.") : Contents(chapters),
            chapters.Select((chapter, index) => Section(chapter, index + 1, report.Pictures))));

    private static string Summary(ImmutableArray<Diagnostic> findings) => findings.IsEmpty
        ? "Nothing was found."
        : string.Join(' ', Enum.GetValues<Severity>().Reverse().Select(severity =>
            FormattableString.Invariant($"{Word(severity)}: {findings.Count(found => found.Severity == severity)}.")));

    private static XElement Contents(ImmutableArray<RuleChapter> chapters) => new("div",
        new XAttribute("class", "scroll"), new XAttribute("role", "region"), new XAttribute("aria-labelledby", "faults"), new XAttribute("tabindex", "0"),
        new XElement("table",
            new XElement("caption", new XAttribute("id", "faults"), "Faults, the gravest first"),
            new XElement("thead", new XElement("tr", Header("Fault"), Header("Severity"), Header("WCAG"), Header("Causes"), Header("Pages"))),
            new XElement("tbody", chapters.Select((chapter, index) => new XElement("tr",
                new XElement("th", new XAttribute("scope", "row"), new XElement("a", new XAttribute("href", Anchor(index + 1, "#")), Title(chapter, index + 1))),
                new XElement("td", Word(chapter.Severity)),
                new XElement("td", Criteria(chapter.Criteria)),
                new XElement("td", chapter.Causes.Length),
                new XElement("td", chapter.Pages))))));

    private static XElement Header(string text) => new("th", new XAttribute("scope", "col"), text);

    private static XElement Section(RuleChapter chapter, int number, ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>> pictures) => new("section",
        new XElement("h2", new XAttribute("id", Anchor(number)), Title(chapter, number)),
        new XElement("p", new XElement("strong", Word(chapter.Severity) + ". "), chapter.Rule.Why),
        new XElement("dl",
            Term("Rule", $"{chapter.Rule.Code} {chapter.Rule.Name}"),
            chapter.Criteria.IsEmpty ? null : Term("WCAG 2.2", Criteria(chapter.Criteria))),
        chapter.Causes.Select((cause, index) => Part(cause, FormattableString.Invariant($"{number}.{index + 1}"), pictures)));

    private static XElement Part(Cause cause, string number, ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>> pictures) => new("div",
        new XAttribute("class", "cause"),
        new XElement("h3", $"{number} In {cause.First.Span}"),
        new XElement("p", cause.First.Message),
        new XElement("p", new XElement("strong", "What to do: "), cause.First.Hint),
        cause.First.Component is null && cause.First.Selector is null ? null : new XElement("dl",
            cause.First.Component is { } component ? Term("Written by", component) : null,
            cause.First.Selector is { } selector ? Term("Element", selector) : null),
        pictures.TryGetValue(cause.First, out var picture) ? Picture(picture) : null,
        cause.Pages.IsEmpty ? null : Places(cause));

    private static object[] Term(string name, string value) => [new XElement("dt", name), new XElement("dd", value)];

    private static XElement Picture(ReadOnlyMemory<byte> png) => new("p", new XElement("img",
        new XAttribute("alt", "The place on the page, with a line around the element."),
        new XAttribute("src", "data:image/png;base64," + Convert.ToBase64String(png.Span))));

    private static XElement Places(Cause cause) => new("details",
        new XElement("summary", FormattableString.Invariant($"Where it shows: {Count(cause.Findings.Length, "place")} on {Count(cause.Pages.Length, "page")}")),
        new XElement("ul", cause.Findings.Take(PagesListed).Select(found => new XElement("li", found.Selector is null ? found.Page : $"{found.Page}, {found.Selector}"))),
        cause.Findings.Length > PagesListed ? new XElement("p", FormattableString.Invariant($"And {cause.Findings.Length - PagesListed} more places.")) : null);

    private static string Title(RuleChapter chapter, int number) => FormattableString.Invariant($"{number}. {RuleTitle.Of(chapter.Rule)}");

    private static string Criteria(ImmutableArray<string> criteria) => criteria.IsEmpty ? "none" : string.Join(", ", criteria);

    private static string Count(int number, string thing) => FormattableString.Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");

    private static string Anchor(int number, string before = "") => FormattableString.Invariant($"{before}fault-{number}");

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "For a person to review",
    };
}
