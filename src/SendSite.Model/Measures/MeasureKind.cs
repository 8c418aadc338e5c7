namespace SendSite.Model.Measures;

public enum MeasureKind
{
    /// <summary>Moves first and tells what is coming.</summary>
    Leading,

    /// <summary>What children and families get in the end.</summary>
    Outcome,
}
