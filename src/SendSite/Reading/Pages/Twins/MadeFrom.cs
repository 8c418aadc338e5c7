using SendSite.Model.Diagnostics;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages.Twins;

/// <summary>Whether a twin says what its page says today: it names the version of the page it was made from.</summary>
internal static class MadeFrom
{
    public const string Key = "made-from";

    /// <param name="twin">The twin's front matter.</param>
    /// <param name="page">The page's file.</param>
    /// <param name="version">The page's words today (<see cref="WordsVersion"/>).</param>
    public static void Check(YamlFields twin, string page, string version, DiagnosticBag bag)
    {
        var said = twin.Find(Key);
        if (said?.Text == version)
        {
            return;
        }

        bag.Report(
            ReadingRules.TwinOutOfDate,
            said?.Span ?? twin.Span,
            said is null ? $"Nothing says from which version of {page} this was made." : $"{page} has changed since this was made from it: \"made-from\" is {said.Quoted}.",
            $"Read both, bring this up to date, then write: {Key}: {version}");
    }
}
