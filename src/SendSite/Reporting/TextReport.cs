using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>Findings for a person at a terminal: one entry a cause, however many pages it shows on.</summary>
internal static class TextReport
{
    private const int PagesNamed = 3;

    public static void Write(TextWriter output, ImmutableArray<Diagnostic> findings)
    {
        foreach (var cause in Cause.Of(findings))
        {
            output.WriteLine(cause.Findings.Length == 1 ? cause.First.ToString() : Together(cause));
        }
    }

    private static string Together(Cause cause)
    {
        var first = cause.First;
        var place = first.Component ?? first.Selector ?? first.Span.ToString();
        return $"{place}: {first.Severity.ToString().ToLowerInvariant()} {first.Rule.Code}: {first.MessageWithCriteria}\n  {first.Hint}\n  {Spread(cause)}";
    }

    private static string Spread(Cause cause)
    {
        var pages = cause.Pages;
        var times = string.Create(CultureInfo.InvariantCulture, $"{cause.Findings.Length} times on {pages.Length} {(pages.Length == 1 ? "page" : "pages")}");
        var named = string.Join(", ", pages.Take(PagesNamed));
        return pages.Length > PagesNamed ? $"{times}: {named} and others." : $"{times}: {named}.";
    }
}
