using System.Globalization;

namespace SendSite.Checking.Readability;

/// <summary>
/// How old a reader needs to be, by the Flesch–Kincaid grade: a United States school year, to which five is added. A formula knows
/// nothing of meaning: it points at pages to look at, and never proves one good.
/// </summary>
/// <param name="Grade">The school year, not below 0.</param>
internal readonly record struct ReadingAge(double Grade)
{
    /// <summary>Under a hundred words one long name decides the result.</summary>
    public const int FewestWords = 100;

    private const int YearsBeforeSchool = 5;

    /// <summary>In years, to one decimal.</summary>
    public double Years => Math.Round(Grade + YearsBeforeSchool, 1, MidpointRounding.AwayFromZero);

    /// <summary>The age for a text; null when there is too little of it to tell.</summary>
    public static ReadingAge? Of(TextCounts text) =>
        text.Words < FewestWords || text.Sentences == 0
            ? null
            : new ReadingAge(Math.Max(0, (0.39 * text.Words / text.Sentences) + (11.8 * text.Syllables / text.Words) - 15.59));

    public override string ToString() => Years.ToString("0.0", CultureInfo.InvariantCulture);
}
