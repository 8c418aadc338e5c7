namespace SendSite.Model.LocalOffer;

/// <summary>How the site answers a duty.</summary>
/// <param name="IsWorkedOut">The site itself answers it: with this coverage, or with its years of comments.</param>
public sealed record DutyCoverage(StatutoryDuty Duty, bool IsWorkedOut, LocalOfferAnswer? Answer)
{
    public CoverageState State => CoverageStates.Of(IsWorkedOut, Answer);
}
