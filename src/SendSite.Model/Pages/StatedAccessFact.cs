namespace SendSite.Model.Pages;

/// <param name="Holds">Absent when nobody has said.</param>
public sealed record StatedAccessFact(string Label, bool? Holds);
