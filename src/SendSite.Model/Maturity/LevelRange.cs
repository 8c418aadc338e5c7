namespace SendSite.Model.Maturity;

/// <summary>A level, or a range between two.</summary>
public readonly record struct LevelRange(Level From, Level To)
{
    public bool IsRange => From != To;

    public bool Includes(Level level) => From <= level && level <= To;
}
