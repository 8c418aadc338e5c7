using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Rendering.Prose;

/// <summary>Finds what a shortcode names; a name or id that is not there is reported with the nearest that is.</summary>
internal sealed class ShortcodeReader(EmbedCatalogue embeds)
{
    /// <summary>Every shortcode an editor can write.</summary>
    public static readonly ImmutableArray<string> Names = ["events", "measure", "milestones", "service", "waiting-time"];

    public Embed? Read(Shortcode code, SourceSpan span, DiagnosticBag bag) => code.Name switch
    {
        "events" => embeds.Events,
        "measure" => Find(embeds.Measures, code, span, bag),
        "milestones" => Find(embeds.Milestones, code, span, bag),
        "service" => Find(embeds.Services, code, span, bag),
        "waiting-time" => Find(embeds.WaitingTimes, code, span, bag),
        _ => Unknown(code, span, bag),
    };

    private static T? Find<T>(ImmutableDictionary<string, T> known, Shortcode code, SourceSpan span, DiagnosticBag bag)
        where T : Embed
    {
        if (known.TryGetValue(code.Id, out var embed))
        {
            return embed;
        }

        var near = NearestName.Find(code.Id, known.Keys.Order(StringComparer.Ordinal));
        bag.Report(
            RenderRules.ShortcodeToNothing,
            span,
            code.Id.Length == 0 ? $"The shortcode '{code.Name}' does not say which one." : $"The shortcode '{code.Name}' names '{code.Id}', which has nothing to show.",
            near is null ? "Write the id as it stands in the data files." : $"Did you mean '{near}'?");
        return null;
    }

    private static Embed? Unknown(Shortcode code, SourceSpan span, DiagnosticBag bag)
    {
        var near = NearestName.Find(code.Name, Names);
        bag.Report(
            RenderRules.UnknownShortcode,
            span,
            $"'{code.Name}' is not a shortcode.",
            near is null ? $"Use one of: {string.Join(", ", Names)}." : $"Did you mean '{near}'?");
        return null;
    }
}
