using SendSite.Model.Content;

namespace SendSite.Theme.Wording;

public static class ServiceWords
{
    public static string Key(this PlanNeeded plan) => plan switch
    {
        PlanNeeded.Either => "service-plan-either",
        PlanNeeded.With => "service-plan-with",
        PlanNeeded.Without => "service-plan-without",
        _ => throw new ArgumentOutOfRangeException(nameof(plan), plan, null),
    };

    public static string Key(this AccessRoute route) => route switch
    {
        AccessRoute.Self => "service-route-self",
        AccessRoute.School => "service-route-school",
        AccessRoute.Gp => "service-route-gp",
        AccessRoute.Panel => "service-route-panel",
        _ => throw new ArgumentOutOfRangeException(nameof(route), route, null),
    };

    public static string Key(this CostKind cost) => cost switch
    {
        CostKind.Free => "service-cost-free",
        CostKind.Paid => "service-cost-paid",
        CostKind.Mixed => "service-cost-mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(cost), cost, null),
    };

    public static string Key(this SchoolWeeks weeks) => weeks switch
    {
        SchoolWeeks.AllYear => "weeks-all-year",
        SchoolWeeks.TermTime => "weeks-term-time",
        SchoolWeeks.Holidays => "weeks-holidays",
        _ => throw new ArgumentOutOfRangeException(nameof(weeks), weeks, null),
    };
}
