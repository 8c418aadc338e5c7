using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Publishing;
using SendSite.Model.Settings;
using SendSite.Model.Themes;
using SendSite.Tests.Publishing.Disclosure;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>A site whose withheld figures have digits that occur nowhere else, and where to look for them.</summary>
internal static class SecretFigures
{
    /// <summary>The figure of the whole area for an earlier quarter: a headline that is withheld, where charts and summaries would show it.</summary>
    public const string Headline = "71293";

    // With a threshold this high, "small" numbers are long enough not to turn up by chance.
    private static readonly DisclosureRule Large = new(80_001);

    /// <summary>A measure with some groups and their total, a withheld headline before it, and a summary and a theme that tell of it.</summary>
    public static SiteContent Content(int[] groups)
    {
        var basis = WrittenSite.Smallest;
        var table = new TableExample
        {
            Rule = Large,
            Basis = basis with { Pathways = [], Settings = basis.Settings with { AreaCode = "E08000099", OfficialCodes = new OfficialCodes("999", "E12000099", "Example region") } },
        }
            .With("", Headline, "2026-27 Q1", "2026-07-30")
            .With("", groups.Sum().ToString(CultureInfo.InvariantCulture));
        foreach (var (place, number) in groups.Index())
        {
            table.With($"Need: {place}", number.ToString(CultureInfo.InvariantCulture));
        }

        var content = table.Content;
        return content with
        {
            Statements = basis.Statements,
            Measures = [table.Measure with { Statement = new Reference(basis.Statements[0].Id, table.Measure.Source) }],
            Themes = [new PlanTheme("people", "People", "Who is counted.", ["Why it matters."], [Example.To(TableExample.MeasureId)], [], [], [], [], [], [], null, Example.Here("data/themes.yml"))],
        };
    }

    /// <summary>A number as the site might write it: with or without separators.</summary>
    public static string[] Forms(string digits) =>
        [digits, digits.Insert(digits.Length - 3, ","), digits.Insert(digits.Length - 3, "\u00A0"), digits.Insert(digits.Length - 3, " ")];

    /// <summary>The files whose bytes hold a number; packed files are looked into.</summary>
    public static List<string> Holding(ImmutableDictionary<string, byte[]> files, string digits) =>
        [.. files.Where(file => Forms(digits).Any(form => BuiltSite.Unpacked(file.Key, file.Value).AsSpan().IndexOf(Encoding.UTF8.GetBytes(form)) >= 0)).Select(file => file.Key)];
}
