namespace SendSite.Model.Charts;

/// <summary>What the promised line of a trajectory stands for.</summary>
public enum PromisedAs
{
    /// <summary>The straight line from start to target.</summary>
    Path,

    /// <summary>A limit never to pass, from its day on.</summary>
    Limit,

    /// <summary>Where the measure started, when nothing says how far it is to go.</summary>
    Start,
}
