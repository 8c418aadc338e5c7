using System.Collections.Immutable;
using SendSite.Finishing;
using SendSite.Model.Content;

namespace SendSite.Building;

/// <summary>The glossary's short forms as running text uses them.</summary>
internal static class GlossaryForms
{
    /// <summary>Each abbreviation once; an area's own meaning stands before the national one.</summary>
    public static ImmutableArray<Abbreviation> Of(IEnumerable<GlossaryTerm> terms) =>
    [
        .. terms
            .Where(term => term.Abbreviation is not null)
            .SelectMany(term => term.Abbreviation!.Split(" / ").Select(form => new Abbreviation(form, term.Term, term.Expand)))
            .DistinctBy(form => form.Short, StringComparer.Ordinal),
    ];
}
