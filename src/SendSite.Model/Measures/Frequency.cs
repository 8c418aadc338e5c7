namespace SendSite.Model.Measures;

/// <summary>How often a measure is published.</summary>
public enum Frequency
{
    Monthly,
    Quarterly,
    Termly,
    Yearly,
}
