using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Content;

/// <summary>What every page an editor writes has, whatever its kind.</summary>
public abstract record ContentPage
{
    /// <summary>The file's name without its ending: the last part of the address.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>One sentence, used in lists and as the page's description.</summary>
    public required string Summary { get; init; }

    /// <summary>The day a person last checked the whole page.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The role that keeps the page right; never a person's name.</summary>
    public required string OwnerRole { get; init; }

    /// <summary>Some of what the page says was made up to show the site working.</summary>
    public bool Invented { get; init; }

    /// <summary>Shown in the preview only.</summary>
    public bool Draft { get; init; }

    /// <summary>What the page tells of what every Local Offer must: ids of items of Schedule 2 to SI 2014/1530.</summary>
    public ImmutableArray<Reference> Meets { get; init; } = [];

    /// <summary>Other words families use for it, so that a search for them finds it. Nobody sees them on the page.</summary>
    public ImmutableArray<string> AlsoCalled { get; init; } = [];

    /// <summary>Absent on the page as it was first written.</summary>
    public Translation? Translation { get; init; }

    /// <summary>The same page in other languages; none on a translation.</summary>
    public ImmutableArray<ContentPage> Translations { get; init; } = [];

    public required MarkdownText Body { get; init; }

    public required SourceSpan Source { get; init; }
}
