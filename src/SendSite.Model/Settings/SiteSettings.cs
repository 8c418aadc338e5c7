using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Languages;

namespace SendSite.Model.Settings;

/// <summary>What <c>data/site.yml</c> says about the site as a whole.</summary>
public sealed record SiteSettings
{
    /// <summary>The local area partnership's name, such as Coventry.</summary>
    public required string Area { get; init; }

    /// <summary>The ONS code of the local authority, such as E08000026.</summary>
    public string? AreaCode { get; init; }

    /// <summary>Absent where <c>site.yml</c> does not give them: then nothing is published in the layout of official statistics.</summary>
    public OfficialCodes? OfficialCodes { get; init; }

    public Licence Licence { get; init; } = Licence.OpenGovernment;

    public required string Title { get; init; }

    public string? Tagline { get; init; }

    /// <summary>The public address, with a slash at the end.</summary>
    public required Uri BaseUrl { get; init; }

    /// <summary>BCP 47 tag of the site's main language.</summary>
    public required string Language { get; init; }

    /// <summary>Other languages that pages are in, in the order they are offered.</summary>
    public ImmutableArray<Language> Languages { get; init; } = [];

    /// <summary>The day the site speaks for, when pinned.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Some figures are invented: every page says so, and search engines are told to stay away.</summary>
    public bool Demonstration { get; init; }

    public string? Banner { get; init; }

    public required string Organisation { get; init; }

    public required Brand Brand { get; init; }

    /// <summary>The help contact shown in the same place on every page (WCAG 3.2.6).</summary>
    public required Contact Contact { get; init; }

    public required Feedback Feedback { get; init; }

    /// <summary>Who keeps the pages the program makes.</summary>
    public required SectionOwners Owners { get; init; }

    public required ReviewPeriods Review { get; init; }

    public required SourceSpan Source { get; init; }
}
