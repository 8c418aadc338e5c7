using static SendSite.Model.Languages.PluralCategory;

namespace SendSite.Model.Languages;

/// <summary>The cardinal plural rules of the Unicode CLDR, for numbers from nought up (src/docs/decisions/0020).</summary>
public static class PluralForms
{
    /// <summary>The form a word takes beside a number.</summary>
    /// <param name="number">As it is shown: 2 and 2.5 may take different forms.</param>
    public static PluralCategory Of(this PluralRule rule, decimal number) => rule switch
    {
        PluralRule.SameForm => Other,
        PluralRule.OneAlone => number == 1 ? One : Other,
        PluralRule.NoughtAsOne => number is 0 or 1 ? One : Other,
        PluralRule.BelowTwo => number < 2 ? One : Other,
        PluralRule.UpToOne => number <= 1 ? One : Other,
        _ => number == decimal.Truncate(number) ? Whole(rule, number) : Fraction(rule),
    };

    /// <summary>The forms a strings file in the language must have, in CLDR's order.</summary>
    public static IEnumerable<PluralCategory> Forms(this PluralRule rule) => rule switch
    {
        PluralRule.SameForm => [Other],
        PluralRule.Arabic => [Zero, One, Two, Few, Many, Other],
        PluralRule.Czech or PluralRule.Lithuanian or PluralRule.Polish or PluralRule.Ukrainian => [One, Few, Many, Other],
        PluralRule.Romanian => [One, Few, Other],
        _ => [One, Other],
    };

    private static PluralCategory Whole(PluralRule rule, decimal number) => (rule, number, LastTwo: number % 100, Last: number % 10) switch
    {
        (PluralRule.Arabic, 0, _, _) => Zero,
        (PluralRule.Arabic, 2, _, _) => Two,
        (PluralRule.Arabic, not 1, >= 3 and <= 10, _) => Few,
        (PluralRule.Arabic, _, >= 11, _) => Many,
        (PluralRule.Czech, >= 2 and <= 4, _, _) => Few,
        (PluralRule.Lithuanian or PluralRule.Ukrainian, _, not 11, 1) => One,
        (PluralRule.Lithuanian, _, < 11 or > 19, >= 2) => Few,
        (PluralRule.Polish or PluralRule.Ukrainian, _, < 12 or > 14, >= 2 and <= 4) => Few,
        (PluralRule.Romanian, 0, _, _) or (PluralRule.Romanian, not 1, >= 1 and <= 19, _) => Few,
        (PluralRule.Arabic or PluralRule.Czech or PluralRule.Polish or PluralRule.Romanian, 1, _, _) => One,
        (PluralRule.Polish or PluralRule.Ukrainian, _, _, _) => Many,
        _ => Other,
    };

    private static PluralCategory Fraction(PluralRule rule) => rule switch
    {
        PluralRule.Czech or PluralRule.Lithuanian => Many,
        PluralRule.Romanian => Few,
        _ => Other,
    };
}
