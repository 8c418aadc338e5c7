namespace SendSite.Model.Content;

/// <summary>Whose work a step of a pathway is.</summary>
public enum StepDoer
{
    /// <summary>A service of the directory, which the step names.</summary>
    Service,

    Family,

    /// <summary>The child's own nursery, school or college.</summary>
    Setting,

    /// <summary>A family doctor.</summary>
    Gp,
}
