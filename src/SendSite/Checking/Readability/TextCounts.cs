namespace SendSite.Checking.Readability;

/// <summary>How much text there is: what a reading formula is fed.</summary>
internal readonly record struct TextCounts(int Words, int Sentences, int Syllables)
{
    public static TextCounts operator +(TextCounts one, TextCounts other) =>
        new(one.Words + other.Words, one.Sentences + other.Sentences, one.Syllables + other.Syllables);

    /// <summary>The counts of sentences already told apart. A numeral counts as one syllable.</summary>
    public static TextCounts Of(IEnumerable<string> sentences)
    {
        var counts = default(TextCounts);
        foreach (var sentence in sentences)
        {
            int words = 0, syllables = 0;
            foreach (var range in sentence.AsSpan().SplitAny(' ', '/'))
            {
                var token = sentence.AsSpan(range);
                if (ReadableText.IsWord(token))
                {
                    words++;
                    syllables += SyllableCounter.Count(token);
                }
            }

            counts += new TextCounts(words, words > 0 ? 1 : 0, syllables);
        }

        return counts;
    }
}
