namespace SendSite.Model.Charts;

/// <summary>On which side of its point a label would rather stand.</summary>
public enum LabelSide
{
    Above,
    Below,

    /// <summary>To the right, on the same level.</summary>
    After,
}
