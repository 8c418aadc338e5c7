namespace SendSite.Model.Diagnostics;

/// <summary>What a finding does to publication.</summary>
public enum Severity
{
    /// <summary>Only a person can decide; never stops publication.</summary>
    Review,

    /// <summary>Worth mending; stops publication only in a strict build.</summary>
    Warning,

    /// <summary>Stops publication.</summary>
    Error,
}
