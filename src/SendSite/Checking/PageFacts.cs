using System.Collections.Immutable;
using SendSite.Checking.Accessibility.Words.Links;
using SendSite.Checking.Browser.Choice;
using SendSite.Checking.Consistency;
using SendSite.Checking.Readability;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking;

/// <summary>What is kept of a page once it is written: only what rules across pages need.</summary>
/// <param name="Route">The page's address.</param>
/// <param name="Source">The file a person would mend.</param>
/// <param name="Title">The page's whole title.</param>
/// <param name="Heading">The text of its first level-one heading.</param>
/// <param name="Anchors">Every id on the page.</param>
/// <param name="Links">Every link and asset reference, as written.</param>
internal sealed record PageFacts(
    Route Route,
    SourceSpan Source,
    string Title,
    string Heading,
    ImmutableHashSet<string> Anchors,
    ImmutableArray<PageLink> Links)
{
    /// <summary>The language it says it is in: the first part of the tag, in small letters; empty where it says none.</summary>
    public string Language { get; init; } = "";

    /// <summary>How much prose the page's main part holds, in English: reading ages are worked out for no other language.</summary>
    public TextCounts Text { get; init; }

    /// <summary>What the page is made of, where pages are to be chosen by it: <see cref="PageSignatures"/>.</summary>
    public ImmutableArray<ulong> Signatures { get; init; } = [];

    /// <summary>Links of one name and different addresses.</summary>
    public ImmutableArray<LinkTwin> Twins { get; init; } = [];

    /// <summary>Of the title and the words of the main part: the same for pages that say the same, within one run of the program.</summary>
    public int Fingerprint { get; init; }

    /// <summary>What stands around its content.</summary>
    public PageParts Parts { get; init; } = PageParts.None;

    /// <summary>What the page holds that some success criteria are about.</summary>
    public PageContents Contents { get; init; }
}
