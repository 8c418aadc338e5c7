using SendSite.Model.Gaps;
using SendSite.Model.LocalOffer;

namespace SendSite.Theme.Wording;

/// <summary>Keys of the words for gaps, and for how our words were checked against the law.</summary>
internal static class GapWords
{
    /// <summary>The heading of a kind of gap, and the id of its place on the page; with <c>-meaning</c> after it, what it means.</summary>
    public static string Key(this GapKind kind) => kind switch
    {
        GapKind.LocalOffer => "gaps-local-offer",
        GapKind.EmptyCell => "gaps-empty-cell",
        GapKind.GoalWithoutMeasure => "gaps-goal-without-measure",
        GapKind.PathwayWithoutService => "gaps-pathway-without-service",
        GapKind.StepWithoutService => "gaps-step-without-service",
        GapKind.PromiseWithoutMeasure => "gaps-promise-without-measure",
        GapKind.ServiceUnanswered => "gaps-service-unanswered",
        GapKind.CheckDue => "gaps-check-due",
        _ => "gaps-promise-late",
    };

    public static string Key(this ConfirmationKind kind) => kind switch
    {
        ConfirmationKind.Primary => "law-primary",
        ConfirmationKind.Secondary => "law-secondary",
        _ => "law-unconfirmed",
    };
}
