using System.Collections.Immutable;
using System.Xml.Linq;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>
/// Findings as one HTML page that needs no other file: a table of causes, then each cause with what is wrong, who is hurt,
/// how to mend it, where it shows, and a picture of the place where one was taken.
/// </summary>
internal static class HtmlReport
{
    private const int PagesListed = 50;

    public static void Write(TextWriter output, CheckReport report)
    {
        var causes = Cause.Of(report.Findings).OrderByDescending(cause => cause.First.Severity).ToImmutableArray();
        var html = new XElement("html", new XAttribute("lang", "en-GB"), Head(), Body(report, causes));
        output.WriteLine("<!DOCTYPE html>");
        output.WriteLine(html.ToString(SaveOptions.DisableFormatting));
    }

    private static XElement Head() => new("head",
        new XElement("meta", new XAttribute("charset", "utf-8")),
        new XElement("title", "What the checks found"),
        new XElement("meta", new XAttribute("name", "viewport"), new XAttribute("content", "width=device-width, initial-scale=1")),
        new XElement("style", ReportStyle.Text));

    private static XElement Body(CheckReport report, ImmutableArray<Cause> causes) => new("body",
        new XElement("main",
            new XElement("h1", "What the checks found"),
            new XElement("p", FormattableString.Invariant($"{report.Pages} pages were checked, {report.BrowserPages} of them in a browser. {Summary(report.Findings)}")),
            report.Coverage is { } coverage ? new XElement("p", "Looked at in a browser: " + coverage.Words) : null,
            causes.IsEmpty ? new XElement("p", "No program can tell whether a page is fully accessible: people have to try it.") : Contents(causes),
            causes.Select((cause, index) => Section(cause, index + 1, report.Pictures))));

    private static string Summary(ImmutableArray<Diagnostic> findings) => findings.IsEmpty
        ? "Nothing was found."
        : string.Join(' ', Enum.GetValues<Severity>().Reverse().Select(severity =>
            FormattableString.Invariant($"{Word(severity)}: {findings.Count(found => found.Severity == severity)}.")));

    private static XElement Contents(ImmutableArray<Cause> causes) => new("div",
        new XAttribute("class", "scroll"), new XAttribute("role", "region"), new XAttribute("aria-labelledby", "causes"), new XAttribute("tabindex", "0"),
        new XElement("table",
            new XElement("caption", new XAttribute("id", "causes"), "Causes, the gravest first"),
            new XElement("thead", new XElement("tr", Header("Cause"), Header("Severity"), Header("WCAG"), Header("Pages"))),
            new XElement("tbody", causes.Select((cause, index) => new XElement("tr",
                new XElement("th", new XAttribute("scope", "row"), new XElement("a", new XAttribute("href", Anchor(index + 1, "#")), Title(cause, index + 1))),
                new XElement("td", Word(cause.First.Severity)),
                new XElement("td", Criteria(cause.First)),
                new XElement("td", cause.Pages.Length))))));

    private static XElement Header(string text) => new("th", new XAttribute("scope", "col"), text);

    private static XElement Section(Cause cause, int number, ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>> pictures) => new("section",
        new XElement("h2", new XAttribute("id", Anchor(number)), Title(cause, number)),
        new XElement("p", new XElement("strong", Word(cause.First.Severity) + ": "), cause.First.Message),
        new XElement("p", new XElement("strong", "What to do: "), cause.First.Hint),
        new XElement("p", new XElement("strong", "Who is hurt: "), cause.First.Rule.Why),
        new XElement("dl",
            Term("Rule", $"{cause.First.Rule.Code} {cause.First.Rule.Name}"),
            cause.First.Criteria.IsEmpty ? null : Term("WCAG 2.2", Criteria(cause.First)),
            Term("Mend it in", cause.First.Span.ToString()),
            cause.First.Component is { } component ? Term("Written by", component) : null,
            cause.First.Selector is { } selector ? Term("Element", selector) : null),
        pictures.TryGetValue(cause.First, out var picture) ? Picture(picture) : null,
        cause.Pages.IsEmpty ? null : Places(cause));

    private static object[] Term(string name, string value) => [new XElement("dt", name), new XElement("dd", value)];

    private static XElement Picture(ReadOnlyMemory<byte> png) => new("p", new XElement("img",
        new XAttribute("alt", "The place on the page, with a line around the element."),
        new XAttribute("src", "data:image/png;base64," + Convert.ToBase64String(png.Span))));

    private static XElement Places(Cause cause) => new("details",
        new XElement("summary", FormattableString.Invariant($"Where it shows: {cause.Findings.Length} places on {cause.Pages.Length} pages")),
        new XElement("ul", cause.Findings.Take(PagesListed).Select(found => new XElement("li", found.Selector is null ? found.Page : $"{found.Page}, {found.Selector}"))),
        cause.Findings.Length > PagesListed ? new XElement("p", FormattableString.Invariant($"And {cause.Findings.Length - PagesListed} more places.")) : null);

    private static string Title(Cause cause, int number) => FormattableString.Invariant($"{number}. {RuleTitle.Of(cause.First.Rule)}");

    private static string Criteria(Diagnostic found) => found.Criteria.IsEmpty ? "none" : string.Join(", ", found.Criteria);

    private static string Anchor(int number, string before = "") => FormattableString.Invariant($"{before}cause-{number}");

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "For a person to review",
    };
}
