namespace SendSite.Model.Publishing;

/// <summary>What stands in a table in place of a number (Analysis Function, symbols in tables).</summary>
public enum Symbol
{
    /// <summary><c>[c]</c>: withheld so that nobody can be recognised.</summary>
    Confidential,

    /// <summary><c>[x]</c>: not available.</summary>
    NotAvailable,

    /// <summary><c>[z]</c>: not applicable.</summary>
    NotApplicable,

    /// <summary><c>[low]</c>: rounds to zero but is not zero.</summary>
    Low,

    /// <summary><c>[u]</c>: too few answers to be relied on.</summary>
    LowReliability,

    /// <summary><c>[w]</c>: nobody recorded in the survey.</summary>
    NoneRecorded,
}
