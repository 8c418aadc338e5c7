namespace SendSite.Model.Measures;

/// <summary>Where a trend stands on a day, in the measure's own unit.</summary>
/// <param name="Low">The lower end of the range that the next figure falls in eight times out of ten.</param>
/// <param name="Mid">On the line itself.</param>
/// <param name="High">The upper end of the range.</param>
public sealed record ProjectionPoint(DateOnly Day, decimal Low, decimal Mid, decimal High);
