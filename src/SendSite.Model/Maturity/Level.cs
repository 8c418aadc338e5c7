namespace SendSite.Model.Maturity;

/// <summary>A level of the national partnership maturity tool, lowest first.</summary>
public enum Level
{
    NotYetEmerging,
    Emerging,
    Developing,
    Maturing,
}
