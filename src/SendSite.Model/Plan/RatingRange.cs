namespace SendSite.Model.Plan;

/// <summary>A rating, or a range between two as the plan writes it: amber to green.</summary>
public readonly record struct RatingRange(Rating From, Rating To)
{
    public bool IsRange => From != To;
}
