namespace SendSite.Model.Content;

public enum CostKind
{
    Free,
    Paid,

    /// <summary>Free for some, or in part.</summary>
    Mixed,
}
