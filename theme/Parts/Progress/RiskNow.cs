using SendSite.Model.Plan;

namespace SendSite.Theme.Parts.Progress;

/// <summary>How bad and how likely a risk is by its latest re-rating, or by the plan when there is none.</summary>
internal static class RiskNow
{
    public static Degree Impact(RiskHistory risk) => risk.Changes.IsEmpty ? risk.Risk.Impact : risk.Changes[^1].Impact;

    public static Degree Likelihood(RiskHistory risk) => risk.Changes.IsEmpty ? risk.Risk.Likelihood : risk.Changes[^1].Likelihood;
}
