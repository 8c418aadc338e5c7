using System.Collections.Concurrent;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Fields;

/// <summary>The ids of one list so far, so that the second use of one is found.</summary>
internal sealed class UniqueIds
{
    private readonly ConcurrentDictionary<string, SourceSpan> _first = new(StringComparer.Ordinal);

    /// <summary>Takes an id; a second use is reported and points at the first.</summary>
    public void Claim(Field id, DiagnosticBag bag)
    {
        var first = _first.GetOrAdd(id.Text, id.Span);
        if (first != id.Span)
        {
            bag.Report(
                ReadingRules.RepeatedId,
                id.Span,
                $"The {id.Name} {id.Quoted} is used a second time.",
                "Give this one a name of its own.",
                first);
        }
    }
}
