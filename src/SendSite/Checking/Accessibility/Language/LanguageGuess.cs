using System.Collections.Frozen;
using Lingua;
using Detected = Lingua.Language;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>What a detector of languages written in Latin letters takes a text for. Its models are read at the first question, not before.</summary>
internal sealed class LanguageGuess
{
    private const int Enough = 500;

    /// <summary>How many times likelier one small word of a language makes it.</summary>
    private const double WorthOfWord = 4;

    private const int MostWords = 20;

    private static readonly FrozenDictionary<string, Detected> Languages = new (string Tag, Detected Language)[]
    {
        ("af", Detected.Afrikaans), ("bs", Detected.Bosnian), ("ca", Detected.Catalan), ("cs", Detected.Czech), ("cy", Detected.Welsh),
        ("da", Detected.Danish), ("de", Detected.German), ("en", Detected.English), ("es", Detected.Spanish), ("et", Detected.Estonian),
        ("eu", Detected.Basque), ("fi", Detected.Finnish), ("fr", Detected.French), ("ga", Detected.Irish), ("hr", Detected.Croatian),
        ("hu", Detected.Hungarian), ("id", Detected.Indonesian), ("is", Detected.Icelandic), ("it", Detected.Italian), ("la", Detected.Latin),
        ("lt", Detected.Lithuanian), ("lv", Detected.Latvian), ("nb", Detected.Bokmal), ("nl", Detected.Dutch), ("nn", Detected.Nynorsk),
        ("pl", Detected.Polish), ("pt", Detected.Portuguese), ("ro", Detected.Romanian), ("sk", Detected.Slovak), ("sl", Detected.Slovene),
        ("so", Detected.Somali), ("sq", Detected.Albanian), ("sv", Detected.Swedish), ("sw", Detected.Swahili), ("tl", Detected.Tagalog),
        ("tr", Detected.Turkish), ("vi", Detected.Vietnamese),
    }.ToFrozenDictionary(pair => pair.Tag, pair => pair.Language, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Detected, string> Tags = Languages.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    private static readonly Lazy<LanguageDetector> Detector =
        new(() => LanguageDetectorBuilder.FromLanguages([.. Languages.Values]).WithLowAccuracyMode().Build());

    private readonly Dictionary<string, double> _shares;

    private LanguageGuess(Dictionary<string, double> shares)
    {
        _shares = shares;
        Tag = shares.MaxBy(share => share.Value).Key;
    }

    /// <summary>The likeliest language's primary subtag.</summary>
    public string Tag { get; }

    /// <summary>The language's English name.</summary>
    public string Name => Tag is "nb" or "nn" ? "Norwegian" : Languages[Tag].ToString();

    /// <summary>How much of the certainty is this language's, from 0 to 1, its kin's counted in.</summary>
    public double Share => _shares.Where(share => FunctionWords.AreKin(Tag, share.Key)).Sum(share => share.Value);

    /// <summary>The first guess, from the letters of the first few hundred characters and from the small words; null when the detector has none.</summary>
    public static LanguageGuess? Of(string text, IReadOnlyDictionary<string, WordHits> hits)
    {
        var weights = Detector.Value.ComputeLanguageConfidenceValues(text.Length > Enough ? text[..Enough] : text)
            .ToDictionary(share => Tags[share.Key], share => share.Value * Math.Pow(WorthOfWord, Math.Min(hits.GetValueOrDefault(Tags[share.Key]).Distinct, MostWords)));
        var all = weights.Values.Sum();
        return all > 0 ? new LanguageGuess(weights.ToDictionary(weight => weight.Key, weight => weight.Value / all)) : null;
    }

    /// <summary>The same for another language; nothing for one the detector does not know.</summary>
    public double ShareOf(string tag) => _shares.GetValueOrDefault(tag == "no" ? "nb" : tag);
}
