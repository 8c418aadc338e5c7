using SendSite.Model.Plan;

namespace SendSite.Theme.Wording;

public static class RatingWords
{
    public static TagLook Look(this Rating rating) => rating switch
    {
        Rating.Green => new("rating-green", Tone.Good, Shape.Tick),
        Rating.Amber => new("rating-amber", Tone.Doubt, Shape.Triangle),
        Rating.Red => new("rating-red", Tone.Bad, Shape.Octagon),
        _ => throw new ArgumentOutOfRangeException(nameof(rating), rating, null),
    };

    public static string Key(this Degree degree) => degree switch
    {
        Degree.Low => "scale-low",
        Degree.Medium => "scale-medium",
        Degree.High => "scale-high",
        _ => throw new ArgumentOutOfRangeException(nameof(degree), degree, null),
    };
}
