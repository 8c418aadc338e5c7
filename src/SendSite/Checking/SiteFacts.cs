using System.Collections.Immutable;
using SendSite.Checking.Consistency;
using SendSite.Checking.Links;

namespace SendSite.Checking;

/// <summary>Every page's facts, in address order, and every file the site holds beside its pages.</summary>
/// <param name="Pages">One entry a page, ordered by address.</param>
/// <param name="Files">Paths of all published files, from the root with a leading slash.</param>
internal sealed record SiteFacts(ImmutableArray<PageFacts> Pages, ImmutableHashSet<string> Files)
{
    private SiteAddresses? _addresses;
    private SiteReach? _reach;
    private SharedTemplates? _templates;

    /// <summary>Old addresses that lead on to others.</summary>
    public ImmutableArray<SiteRedirect> Redirects { get; init; } = [];

    /// <summary>What each address leads to; made at the first asking, shared by the rules.</summary>
    public SiteAddresses Addresses => _addresses ??= new SiteAddresses(this);

    /// <summary>How far each page is from home; made at the first asking, shared by the rules.</summary>
    public SiteReach Reach => _reach ??= SiteReach.Of(this);

    /// <summary>Which pages come from one template; found at the first asking, shared by the rules.</summary>
    public SharedTemplates Templates => _templates ??= SharedTemplates.Of(this);
}
