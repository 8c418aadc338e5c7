using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>Addresses of files whose names hold a hash of their content, so that browsers may keep them for ever.</summary>
/// <param name="Stylesheet">The theme's own styles.</param>
/// <param name="BrandStylesheet">The area's colours.</param>
/// <param name="Logo">The area's logo; absent when it has none.</param>
/// <param name="Scripts">The theme's scripts.</param>
public sealed record SiteAssets(string Stylesheet, string BrandStylesheet, string? Logo, ImmutableDictionary<PageScript, string> Scripts);
