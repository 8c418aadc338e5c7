namespace SendSite.Checking.Accessibility.Language;

/// <summary>Names of people, places and things, which belong to no language.</summary>
internal static class ProperNames
{
    private const double MostlyNames = 0.7;

    /// <summary>Whether nearly all the longer words begin with a capital, as in a list of places; German, which does so, has more short words.</summary>
    public static bool Fill(string text)
    {
        var longer = text.Split([' ', ',', ';', '.', '|', '–', '-', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length > 3 && char.IsLetter(word[0])).ToList();
        return longer.Count > 0 && longer.Count(word => char.IsUpper(word[0])) >= MostlyNames * longer.Count;
    }
}
