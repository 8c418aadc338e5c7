namespace SendSite.Model.Measures;

/// <summary>Which way is an improvement.</summary>
public enum Better
{
    Higher,
    Lower,
}
