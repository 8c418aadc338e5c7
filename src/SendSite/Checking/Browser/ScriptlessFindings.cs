using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>Compares what a page says with JavaScript and without: it must be the same.</summary>
internal static class ScriptlessFindings
{
    private const string Hint = "Put the words in the page itself, and let the script change only how they are shown.";

    /// <summary>One finding at most: the first line that is not said both ways.</summary>
    public static IEnumerable<Diagnostic> For(BrowserPage page, string withScript, string without)
    {
        List<string> with = Lines(withScript), plain = Lines(without);
        if (with.SequenceEqual(plain, StringComparer.Ordinal))
        {
            yield break;
        }

        if (with.Except(plain, StringComparer.Ordinal).FirstOrDefault() is { } lost)
        {
            yield return page.Report(BrowserRules.NeedsScript, $"With JavaScript off the page does not say \"{lost}\".", Hint, "main");
        }
        else if (plain.Except(with, StringComparer.Ordinal).FirstOrDefault() is { } hidden)
        {
            yield return page.Report(BrowserRules.NeedsScript, $"With JavaScript on the page no longer says \"{hidden}\".", Hint, "main");
        }
        else
        {
            yield return page.Report(BrowserRules.NeedsScript, "The page says the same things in another order with JavaScript off.", Hint, "main");
        }
    }

    private static List<string> Lines(string text) =>
        [.. text.Split('\n').Select(line => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Where(line => line.Length > 0)];
}
