using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>What is said to be done says what was done, on a day after it was asked for.</summary>
internal sealed class SaidDidEntries : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var entry in content.SaidDid.Where(entry => entry.Done is not null))
        {
            if (entry.Did is null)
            {
                bag.Report(
                    ModelRules.SaidDidContradiction,
                    entry.Source,
                    $"\"{entry.Id}\" has a day in \"done on\", but \"did\" is empty.",
                    "Say what was done, or empty \"done on\".");
            }
            else if (entry.Done < entry.Date && entry.Date != default)
            {
                bag.Report(
                    ModelRules.SaidDidContradiction,
                    entry.Source,
                    FormattableString.Invariant($"\"{entry.Id}\" was done on {entry.Done:yyyy-MM-dd}, before it was said on {entry.Date:yyyy-MM-dd}."),
                    "Check both dates.");
            }
        }
    }
}
