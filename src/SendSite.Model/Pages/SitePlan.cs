using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Every page the site will have, in address order, and what prose may place in itself.</summary>
/// <param name="Pages">All pages but the accessibility statement.</param>
/// <param name="Statement">The accessibility statement, rendered last from the checks' results; absent without its data file.</param>
/// <param name="Embeds">What shortcodes in prose can show.</param>
public sealed record SitePlan(ImmutableArray<Page> Pages, AccessibilityPage? Statement, EmbedCatalogue Embeds);
