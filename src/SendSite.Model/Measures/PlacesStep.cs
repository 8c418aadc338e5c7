namespace SendSite.Model.Measures;

/// <summary>How many extra places there are, or are to be, on a day, counted from the start.</summary>
public sealed record PlacesStep(DateOnly On, decimal Places);
