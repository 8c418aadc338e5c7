namespace SendSite.Model.Gaps;

/// <summary>Ways in which a site leaves something out, in the order officers see them.</summary>
public enum GapKind
{
    /// <summary>The law asks for it, and no page tells it, or not all of it.</summary>
    LocalOffer,

    /// <summary>A need, an age and an area that no open service is for.</summary>
    EmptyCell,

    /// <summary>A goal of the plan that no measure serves.</summary>
    GoalWithoutMeasure,

    /// <summary>A pathway that names no service families can see.</summary>
    PathwayWithoutService,

    /// <summary>A step of a pathway that no open service does.</summary>
    StepWithoutService,

    /// <summary>A promise to families that no figure can show to be kept.</summary>
    PromiseWithoutMeasure,

    /// <summary>Questions a service has not answered.</summary>
    ServiceUnanswered,

    /// <summary>A page whose check was due.</summary>
    CheckDue,

    /// <summary>A promise to families that is late.</summary>
    PromiseLate,
}
