using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Plan;

/// <summary>A dated re-rating of a risk.</summary>
public sealed record RiskChange(
    DateOnly Date,
    DateOnly Published,
    Reference Risk,
    Degree Impact,
    Degree Likelihood,
    RatingRange Rating,
    string Why,
    bool Invented,
    SourceSpan Source);
