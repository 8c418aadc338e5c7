using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>A page in the list of all pages, with the headings inside it that are worth a link.</summary>
public sealed record ListedPage(PageReference Page, ImmutableArray<PageHeading> Headings);
