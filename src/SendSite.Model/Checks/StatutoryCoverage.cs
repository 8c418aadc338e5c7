using SendSite.Model.Diagnostics;
using SendSite.Model.LocalOffer;

namespace SendSite.Model.Checks;

/// <summary>What the law wants every Local Offer to tell and do is there, or its absence is owned; comments are answered every year.</summary>
internal sealed class StatutoryCoverage : IModelCheck
{
    public const string File = "data/local-offer.yml";

    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var answer in content.LocalOfferAnswers.Where(answer => answer.Missing is not null))
        {
            CheckGap(answer, asOf, bag);
        }

        // A site without a directory publishes no Local Offer.
        if (!content.Services.IsEmpty)
        {
            ReportUnrecorded(LocalOfferCoverage.On(asOf, content), bag);
            CheckComments(content, asOf, bag);
        }
    }

    private static void CheckGap(LocalOfferAnswer answer, DateOnly asOf, DiagnosticBag bag)
    {
        if (answer.OwnerRole is null || answer.By is null)
        {
            bag.Report(
                ServiceRules.GapWithoutOwner,
                answer.Source,
                $"The gap in \"{answer.To}\" has no {(answer.OwnerRole is null ? "\"owner-role\"" : "\"by\"")}.",
                "Say which role will close it, and by which day.");
        }
        else if (answer.By < asOf)
        {
            bag.Report(
                ServiceRules.GapOverdue,
                answer.Source,
                FormattableString.Invariant($"The gap in \"{answer.To}\" was to be closed by {answer.By:yyyy-MM-dd}."),
                $"{answer.OwnerRole}: write the page and name the item in its \"meets\", or give a new day.");
        }
    }

    private static void ReportUnrecorded(LocalOfferCoverage coverage, DiagnosticBag bag)
    {
        var open = coverage.Items.Where(entry => entry.State == CoverageState.Unrecorded).Select(entry => entry.Item.Id)
            .Concat(coverage.Duties.Where(entry => entry.State == CoverageState.Unrecorded).Select(entry => entry.Duty.Id))
            .ToList();
        if (open.Count > 0)
        {
            bag.Report(
                ServiceRules.StatutoryItemUntold,
                SourceSpan.Whole(File),
                open.Count == 1 ? $"No page tells \"{open[0]}\", and no gap is recorded." : FormattableString.Invariant($"{open.Count} things the law asks for are told by no page and recorded as no gap: {string.Join(", ", open)}."),
                "Name each in \"meets\" of the page that tells it, or record the gap here with an owner and a date.");
        }
    }

    private static void CheckComments(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var newest = content.Comments.Where(year => year.Published != default && year.Published <= asOf).MaxBy(year => year.Published);
        if (newest is not null && newest.NextDue < asOf)
        {
            bag.Report(
                ServiceRules.CommentsOverdue,
                newest.Source,
                FormattableString.Invariant($"These comments were published on {newest.Published:yyyy-MM-dd}, so the next were due by {newest.NextDue:yyyy-MM-dd}."),
                "Publish this year's comments with the response and what will be done: copy this file under the new year's name.");
        }
    }
}
