using System.Collections.Immutable;
using SendSite.Model.Pages;
using SendSite.Theme.Prose;

namespace SendSite.Theme;

/// <summary>Everything the theme needs to set one page. Components receive it as a cascading parameter.</summary>
public sealed record PageContext(Page Page, SiteFrame Frame, PageProse Prose, InterfaceStrings Strings)
{
    /// <summary>The interface's words in the site's own language, whatever the page's.</summary>
    public required InterfaceStrings SiteStrings { get; init; }

    /// <summary>The editor's prose for named places of the page.</summary>
    public ImmutableDictionary<string, PageProse> Passages { get; init; } = ImmutableDictionary<string, PageProse>.Empty;
}
