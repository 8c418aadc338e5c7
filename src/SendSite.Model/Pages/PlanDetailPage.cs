using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <summary>The rest of the plan: summary, theory of change, narrative, engagement, dependencies and what was asked of government.</summary>
public sealed record PlanDetailPage : Page
{
    public required LocalPlan Plan { get; init; }
}
