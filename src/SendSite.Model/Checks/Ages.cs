using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>Ages run upwards and stay within the law's 0 to 25 (Children and Families Act 2014).</summary>
internal sealed class Ages : IModelCheck
{
    private const int Oldest = 25;

    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        IEnumerable<(AgeRange Ages, SourceSpan Span)> ranges =
        [
            .. content.Services.Select(service => (service.Ages, service.Source)),
            .. content.Pathways.Select(pathway => (pathway.Ages, pathway.Source)),
            .. content.Vocabulary.AgePhases.Select(phase => (phase.Ages ?? default, phase.Source)),
        ];
        foreach (var (ages, span) in ranges)
        {
            if (ages.From > ages.To)
            {
                bag.Report(
                    ModelRules.AgesReversed,
                    span,
                    FormattableString.Invariant($"The ages are from {ages.From} to {ages.To}."),
                    "Swap the two numbers.");
            }
            else if (ages.To > Oldest)
            {
                bag.Report(
                    ModelRules.AgesOutOfRange,
                    span,
                    FormattableString.Invariant($"The ages are {ages}, but the Local Offer is for ages 0 to {Oldest}."),
                    FormattableString.Invariant($"Write {Oldest} for no upper age."));
            }
        }
    }
}
