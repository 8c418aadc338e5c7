using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages.Twins;

/// <summary>
/// Puts a twin's words in the place of its page's own, so that one reader reads both. Words that are missing or too many, lists of
/// another length and facts are reported.
/// </summary>
/// <param name="page">The page's file, for findings.</param>
internal sealed class TwinWords(string page, DiagnosticBag bag)
{
    /// <summary>The page's front matter with the twin's words in it.</summary>
    public YamlMap Merge(YamlMap own, YamlMap twin, WordKeys keys)
    {
        foreach (var entry in twin.Entries)
        {
            ReportIfNotWanted(own, entry, keys);
        }

        return new YamlMap([.. own.Entries.Select(entry => keys.Below(entry.Key.Text) is { } inner ? entry with { Value = Merge(entry, twin, inner) } : entry)], twin.Span);
    }

    /// <summary>Reports prose that only one of the two has.</summary>
    public void Compare(MarkdownText own, MarkdownText twin)
    {
        var (isOwn, isSaid) = (!string.IsNullOrWhiteSpace(own.Text), !string.IsNullOrWhiteSpace(twin.Text));
        if (isOwn && !isSaid)
        {
            bag.Report(ReadingRules.TwinSaysLess, twin.Start, "The text below the front matter is not said here.", "Say it again below the second line of dashes.", own.Start);
        }
        else if (isSaid && !isOwn)
        {
            bag.Report(ReadingRules.TwinSaysMore, twin.Start, $"There is text here below the front matter, but none in {page}.", "Take it out here, or write it there first.", own.Start);
        }
    }

    private void ReportIfNotWanted(YamlMap own, YamlEntry entry, WordKeys keys)
    {
        var key = entry.Key.Text;
        if (keys.Below(key) is not null)
        {
            if (IsBlank(own.Find(key)?.Value) && !IsBlank(entry.Value))
            {
                bag.Report(ReadingRules.TwinSaysMore, entry.Key.Span, $"\"{key}\" has words here, but none in {page}.", "Take it out here, or write it there first.");
            }

            return;
        }

        bag.Report(
            ReadingRules.FactInTwin,
            entry.Key.Span,
            $"\"{key}\" is not one of the words that a twin says again.",
            own.Find(key) is null && NearestName.Find(key, keys.Names) is { } nearest ? $"Did you mean \"{nearest}\"?" : $"Remove it: facts come from {page}. The words are: {string.Join(", ", keys.Names)}.");
    }

    private YamlNode Merge(YamlEntry own, YamlMap twin, WordKeys keys)
    {
        var said = twin.Find(own.Key.Text)?.Value;
        if (IsBlank(own.Value))
        {
            return own.Value;
        }

        if (said is null || IsBlank(said))
        {
            bag.Report(
                ReadingRules.TwinSaysLess,
                twin.Find(own.Key.Text)?.Key.Span ?? twin.Span,
                $"\"{own.Key.Text}\" is not said here.",
                "Add it: its readers would find nothing, or the page's own language, in its place.",
                own.Key.Span);
            return own.Value;
        }

        return Merge(own.Key.Text, own.Value, said, keys);
    }

    private YamlNode Merge(string key, YamlNode own, YamlNode said, WordKeys keys)
    {
        switch (own, said)
        {
            case (YamlText, YamlText):
                return said;
            case (YamlMap map, YamlMap twin):
                return Merge(map, twin, keys);
            case (YamlList list, YamlList twin) when list.Items.Length == twin.Items.Length:
                return new YamlList([.. list.Items.Zip(twin.Items, (one, other) => Merge(key, one, other, keys))], twin.Span);
            case (YamlList list, YamlList twin):
                bag.Report(
                    ReadingRules.TwinListDiffers,
                    twin.Span,
                    $"\"{key}\" has {Entries(twin.Items)} here, and {Entries(list.Items)} in {page}.",
                    "Say each of its entries, in the same order.",
                    list.Span);
                return own;
            default:
                bag.Report(ReadingRules.WrongShape, said.Span, $"\"{key}\" is {said.Kind}, but should be {own.Kind}.", $"Write it as {page} does.", own.Span);
                return own;
        }
    }

    private static string Entries(ImmutableArray<YamlNode> items) => items.Length == 1 ? "1 entry" : FormattableString.Invariant($"{items.Length} entries");

    private static bool IsBlank(YamlNode? node) => node is null or YamlText { Text: "" };
}
