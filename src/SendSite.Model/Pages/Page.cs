using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Languages;

namespace SendSite.Model.Pages;

/// <summary>A page of the site with everything it says worked out: the theme only has to set it in HTML.</summary>
public abstract record Page
{
    public required Route Route { get; init; }

    /// <summary>The level-one heading, unique on the site.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence: what the page is for.</summary>
    public required string Summary { get; init; }

    public required SiteSection Section { get; init; }

    /// <summary>The language of its words; absent where it is the site's own.</summary>
    public Language? Language { get; init; }

    /// <summary>Who read it, where it is an editor's page in another language than the site's own.</summary>
    public Translation? Translation { get; init; }

    /// <summary>The page in every language it is in, its own among them and the site's own first; empty where there is only this one.</summary>
    public ImmutableArray<PageEdition> Editions { get; init; } = [];

    /// <summary>The pages above this one, home first; empty on the home page.</summary>
    public ImmutableArray<PageReference> Breadcrumbs { get; init; } = [];

    /// <summary>The day a person last checked it, or the day its newest data was published.</summary>
    public required DateOnly Reviewed { get; init; }

    /// <summary>The role that keeps it right.</summary>
    public required string OwnerRole { get; init; }

    /// <summary>Some of what it says was made up for a demonstration.</summary>
    public bool Invented { get; init; }

    /// <summary>Shown in the preview only, and marked.</summary>
    public bool Draft { get; init; }

    /// <summary>The editor's prose, where the page has any.</summary>
    public MarkdownText? Body { get; init; }

    /// <summary>The editor's prose for named places among what is worked out.</summary>
    public ImmutableDictionary<string, MarkdownText> Passages { get; init; } = ImmutableDictionary<string, MarkdownText>.Empty;

    /// <summary>The page in easy words and pictures, where there is such a version.</summary>
    public PageReference? EasyRead { get; init; }

    /// <summary>The file a person would mend.</summary>
    public required SourceSpan Source { get; init; }

    /// <summary>Whether readers should find it by search engine, site map or the site's own search.</summary>
    public virtual bool IsListed => true;

    /// <summary>Scripts that make it quicker to use.</summary>
    public virtual ImmutableArray<PageScript> Scripts => [];
}
