using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Every page the site will have, in address order, and what prose may place in itself.</summary>
/// <param name="Pages">All pages but those that report on the checks.</param>
/// <param name="Reported">The accessibility statement and its table of checks, rendered last from the checks' results; empty without the statement's data.</param>
/// <param name="Embeds">What shortcodes in prose can show.</param>
public sealed record SitePlan(ImmutableArray<Page> Pages, ImmutableArray<ReportedPage> Reported, EmbedCatalogue Embeds)
{
    /// <summary>The same for prose in each other language, by its code.</summary>
    public ImmutableDictionary<string, EmbedCatalogue> LanguageEmbeds { get; init; } = ImmutableDictionary<string, EmbedCatalogue>.Empty;
}
