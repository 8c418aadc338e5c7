namespace SendSite.Model.Accessibility;

/// <summary>Where the site stands with one criterion, programs and people taken together.</summary>
public enum Standing
{
    /// <summary>Checked by all that should check it, and no fault is known.</summary>
    NoKnownFault,

    /// <summary>Something that should check it has not: a program, a person, or an answer to a program's question.</summary>
    Untested,

    /// <summary>A program found a fault, or one is listed as known.</summary>
    Failed,
}
