using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace SendSite.Model.Diagnostics;

/// <summary>Collects the findings of a stage, from any number of threads.</summary>
public sealed class DiagnosticBag
{
    private readonly ConcurrentQueue<Diagnostic> _found = new();

    public void Add(Diagnostic diagnostic) => _found.Enqueue(diagnostic);

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            Add(diagnostic);
        }
    }

    /// <summary>Reports one finding.</summary>
    public void Report(Rule rule, SourceSpan span, string message, string hint, params ReadOnlySpan<SourceSpan> related) =>
        Add(new Diagnostic(rule, span, message, hint) { Related = [.. related] });

    /// <summary>Whether anything found stops publication.</summary>
    /// <param name="strict">Warnings stop publication too.</param>
    public bool StopsPublication(bool strict = false) =>
        _found.Any(found => found.Severity == Severity.Error || (strict && found.Severity == Severity.Warning));

    /// <summary>Every finding once, in the order they are printed.</summary>
    public ImmutableArray<Diagnostic> Sorted() => InOrder(_found);

    /// <summary>The order findings are printed in: file, line, column, code, page.</summary>
    public static ImmutableArray<Diagnostic> InOrder(IEnumerable<Diagnostic> findings) =>
    [
        .. findings
            .OrderBy(found => found.Span.File, StringComparer.Ordinal)
            .ThenBy(found => found.Span.Line)
            .ThenBy(found => found.Span.Column)
            .ThenBy(found => found.Rule.Code, StringComparer.Ordinal)
            .ThenBy(found => found.Page, StringComparer.Ordinal)
            .ThenBy(found => found.Selector, StringComparer.Ordinal)
            .ThenBy(found => found.Message, StringComparer.Ordinal),
    ];
}
