namespace SendSite.Checking.Accessibility.Language;

/// <summary>
/// Whether words are in the language they are said to be in. Script first, then the small words sentences hang on, and only where
/// these speak against the language, a detector; all must agree.
/// </summary>
internal static class LanguageJudge
{
    private const double ForeignLetters = 0.8;
    private const double StrayLetters = 0.01;
    private const double Likely = 0.8;
    private const double ClearlyIt = 0.9;
    private const double ClearlyNot = 0.03;

    /// <summary>Fewer words with no small word among them are a name or a label, of which letters alone tell nothing.</summary>
    private const int FewestWithoutSmallWords = 4;

    /// <summary>What speaks against the words being in the language; null when nothing does, or too little is known.</summary>
    public static LanguageDoubt? Doubt(string text, string language, LanguageDemand demand)
    {
        var said = LanguageTag.Primary(language);
        if (ForeignScript(text, said, demand) is { } script)
        {
            return script;
        }

        var words = SentenceWords.Of(text);
        var hits = FunctionWords.Count(words);
        var own = Kindred(hits, said);
        var most = hits.Where(hit => !FunctionWords.AreKin(said, hit.Key)).Select(hit => hit.Value.Total).DefaultIfEmpty().Max();
        return words.Count < demand.DoubtWords || (demand.SparesNames && ProperNames.Fill(text)) || most < own || (most == own && own > 0) ? null : Weigh(text, said, words.Count, hits, own, demand);
    }

    private static LanguageDoubt? Weigh(string text, string said, int words, Dictionary<string, WordHits> hits, int own, LanguageDemand demand)
    {
        if (hits.Values.Select(hit => hit.Distinct).DefaultIfEmpty().Max() < demand.DoubtHits || !IsLatin(said, text)
            || LanguageGuess.Of(text, hits) is not { } guess || FunctionWords.AreKin(said, guess.Tag))
        {
            return null;
        }

        var found = hits.GetValueOrDefault(guess.Tag);
        if ((found.Total == 0 && words < FewestWithoutSmallWords) || guess.Share < Likely || guess.ShareOf(said) > ClearlyNot || found.Distinct < demand.DoubtHits || found.Total < own)
        {
            return null;
        }

        var isSure = guess.Share >= ClearlyIt && words >= demand.SureWords && found.Distinct >= demand.SureHits && found.Total >= demand.SureShare * words && found.Total > own + (own / 2);
        return new LanguageDoubt(guess.Name, guess.Tag, isSure);
    }

    private static int Kindred(Dictionary<string, WordHits> hits, string said) =>
        hits.Where(hit => hit.Key == said).Select(hit => hit.Value.Total).DefaultIfEmpty().Max();

    /// <summary>Whether nearly all of the text is in Latin letters, and none to speak of in the language's own, where it has others.</summary>
    private static bool IsLatin(string said, string text)
    {
        var letters = WritingSystem.Letters(text);
        var own = FunctionWords.Find(said) is { } language && !language.Scripts.Contains("Latin") ? language.Scripts.Sum(script => letters.GetValueOrDefault(script)) : 0;
        return letters.GetValueOrDefault("Latin") >= ForeignLetters * letters.Values.Sum() && own <= StrayLetters * letters.Values.Sum();
    }

    private static LanguageDoubt? ForeignScript(string text, string said, LanguageDemand demand)
    {
        if (FunctionWords.Find(said) is not { } language)
        {
            return null;
        }

        var letters = WritingSystem.Letters(text);
        var all = letters.Values.Sum();
        var (script, count) = letters.Where(pair => !language.Scripts.Contains(pair.Key) && pair.Key != "Latin").Select(pair => (pair.Key, pair.Value))
            .DefaultIfEmpty(("", 0)).MaxBy(pair => pair.Item2);
        if (count < ForeignLetters * all || count < 2)
        {
            return null;
        }

        var needed = (WritingSystem.IsDense(script) ? 1 : 2) * Math.Max(3, demand.SureWords / 2);
        return new LanguageDoubt($"a language in {script} letters", "", count >= needed);
    }
}
