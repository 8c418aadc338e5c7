using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>Findings that one mend would end: the same rule broken in the same way by the same component, row, line or place on every page.</summary>
/// <param name="Findings">At least one, in the order they are printed.</param>
internal sealed record Cause(ImmutableArray<Diagnostic> Findings)
{
    public Diagnostic First => Findings[0];

    /// <summary>The pages it shows on, each once.</summary>
    public ImmutableArray<string> Pages => [.. Findings.Select(found => found.Page).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>Gathers findings by cause, in the order of the first of each.</summary>
    public static ImmutableArray<Cause> Of(IEnumerable<Diagnostic> findings) =>
        [.. findings.GroupBy(Key).Select(alike => new Cause([.. alike]))];

    // In a component, the quoted values differ from page to page and the fault is still the component's.
    private static (string, string, string) Key(Diagnostic found) =>
        found.Component is { } component && component == found.Span.File ? (found.Rule.Code, component, QuotedText.Removed(found.Message))
        : found.Selector is { } selector && found.Span.Line == 0 ? (found.Rule.Code, selector, found.Message)
        : (found.Rule.Code, found.Span.ToString() + found.Page, found.Message + found.Selector);
}
