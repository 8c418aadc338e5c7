using System.Xml.Linq;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>
/// Findings as JUnit's XML: a test case a page, which fails when the page has an error. What does not stop publication is
/// told in the case's output, because build servers show no other kind.
/// </summary>
internal static class JunitReport
{
    public static void Write(TextWriter output, CheckReport report)
    {
        var cases = report.Findings.GroupBy(found => found.Page ?? found.Span.File, StringComparer.Ordinal)
            .OrderBy(page => page.Key, StringComparer.Ordinal).Select(Case).ToList();
        var failures = cases.Count(test => test.Element("failure") is not null);

        // Pages with nothing to tell are one case together, so that a clean site is a passed test and not an empty file.
        cases.Add(new XElement("testcase", new XAttribute("classname", "SendSite"), new XAttribute("name", FormattableString.Invariant($"{report.Pages} pages checked"))));
        var suite = new XElement("testsuite", new XAttribute("name", "SendSite"), new XAttribute("tests", cases.Count), new XAttribute("failures", failures), Covered(report), cases);
        output.WriteLine("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        output.WriteLine(new XElement("testsuites", suite));
    }

    private static XElement? Covered(CheckReport report) => report.Coverage is { } coverage
        ? new XElement("properties", new XElement("property", new XAttribute("name", "looked at in a browser"), new XAttribute("value", Clean(coverage.Words))))
        : null;

    private static XElement Case(IGrouping<string, Diagnostic> page)
    {
        var errors = page.Where(found => found.Severity == Severity.Error).ToList();
        var others = page.Where(found => found.Severity != Severity.Error).ToList();
        return new XElement("testcase",
            new XAttribute("classname", "SendSite"),
            new XAttribute("name", Clean(page.Key)),
            errors.Count == 0 ? null : new XElement("failure", new XAttribute("message", FormattableString.Invariant($"{errors.Count} errors")), Lines(errors)),
            others.Count == 0 ? null : new XElement("system-out", Lines(others)));
    }

    private static string Lines(IEnumerable<Diagnostic> findings) => Clean(string.Join('\n', findings));

    // A page may quote characters that XML 1.0 cannot hold at all.
    private static string Clean(string text) => string.Concat(text.Where(System.Xml.XmlConvert.IsXmlChar));
}
