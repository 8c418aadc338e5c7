namespace SendSite.Checking.Aria;

/// <summary>Where WAI-ARIA lets the name of a role come from.</summary>
internal enum NameSource
{
    /// <summary>Only from attributes and native labels.</summary>
    Author,

    /// <summary>From the element's content too.</summary>
    Contents,

    /// <summary>The role may not be named.</summary>
    Prohibited,
}
