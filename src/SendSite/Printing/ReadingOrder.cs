namespace SendSite.Printing;

/// <summary>Whether a document is read in the order of the page it was printed from.</summary>
internal static class ReadingOrder
{
    /// <summary>
    /// The first run of text that the page has only before the place the reading has got to; null when there is none. What the page does
    /// not have, such as a list's numbers and the numbers of sheets, tells nothing.
    /// </summary>
    /// <param name="runs">The document's text, in the order of its tags.</param>
    /// <param name="page">The page's whole text.</param>
    public static string? FirstOutOfPlace(IEnumerable<string> runs, string page)
    {
        var whole = Signs(page);
        var place = 0;
        foreach (var run in runs)
        {
            var sought = Signs(run);
            if (sought.Length == 0)
            {
                continue;
            }

            var found = whole.IndexOf(sought, place, StringComparison.Ordinal);
            if (found < 0 && whole.Contains(sought, StringComparison.Ordinal))
            {
                return run;
            }

            place = found < 0 ? place : found + sought.Length;
        }

        return null;
    }

    // Spaces are where a line ended, and other signs may be drawn: letters and digits alone are told apart.
    private static string Signs(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
