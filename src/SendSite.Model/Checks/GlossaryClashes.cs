using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>A short form stands for one thing wherever it is spelled out.</summary>
internal sealed class GlossaryClashes : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var first = new Dictionary<string, GlossaryTerm>(StringComparer.Ordinal);
        foreach (var term in content.Glossary.Where(term => term is { Abbreviation: not null, Expand: true }))
        {
            if (!first.TryAdd(term.Abbreviation!, term))
            {
                bag.Report(
                    ModelRules.SharedAbbreviation,
                    term.Source,
                    $"\"{term.Abbreviation}\" already stands for \"{first[term.Abbreviation!].Term}\".",
                    "Keep one, or write \"expand: false\" for the one your pages never mean.",
                    first[term.Abbreviation!].Source);
            }
        }
    }
}
