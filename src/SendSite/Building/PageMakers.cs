using System.Collections.Immutable;
using SendSite.Model.Pages;

namespace SendSite.Building;

/// <summary>What makes a site's pages, language by language.</summary>
/// <param name="own">For the site's own language.</param>
/// <param name="others">For each other language, by its code.</param>
internal sealed class PageMakers(PageMaker own, ImmutableDictionary<string, PageMaker> others)
{
    public PageMaker For(Page page) => page.Language is { } language ? others[language.Code] : own;
}
