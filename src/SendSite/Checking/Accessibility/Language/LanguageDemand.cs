namespace SendSite.Checking.Accessibility.Language;

/// <summary>How much must speak against a language before it is doubted, and before the doubt is sure.</summary>
/// <param name="DoubtWords">Fewest words for a doubt.</param>
/// <param name="SureWords">Fewest words to be sure.</param>
/// <param name="DoubtHits">Fewest different small words of the other language for a doubt.</param>
/// <param name="SureHits">The same to be sure.</param>
/// <param name="SureShare">The part of all words that must be small words of the other language.</param>
internal sealed record LanguageDemand(int DoubtWords, int SureWords, int DoubtHits, int SureHits, double SureShare)
{
    /// <summary>Whether words that are mostly names are let be.</summary>
    public bool SparesNames { get; init; }

    /// <summary>Someone marked this very part: nothing but a slip puts it in another language.</summary>
    public static readonly LanguageDemand MarkedPart = new(2, 3, 0, 1, 0);

    /// <summary>Nobody marked it: it may be a name or a loan.</summary>
    public static readonly LanguageDemand UnmarkedPart = new(5, 6, 2, 3, 0.2) { SparesNames = true };

    /// <summary>What someone said, within words of another language: a passage where it is long enough to be one, a name or a phrase where it is not.</summary>
    public static readonly LanguageDemand Quotation = new(6, 6, 3, 3, 0.25) { SparesNames = true };

    /// <summary>All the words of a page that have no other mark.</summary>
    public static readonly LanguageDemand Page = new(4, 8, 2, 3, 0.15);
}
