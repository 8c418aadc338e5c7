namespace SendSite.Model.Accessibility;

/// <summary>Why a site is not fully compliant, as the model statement's fixed sentence may say.</summary>
public enum ComplianceReason
{
    None,

    /// <summary>Something fails, or has not been tested and so cannot be said to be met.</summary>
    Faults,

    /// <summary>Some content is outside the regulations.</summary>
    Exemptions,

    FaultsAndExemptions,
}
