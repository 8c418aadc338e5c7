using System.Collections.Immutable;
using SendSite.Model.LocalOffer;

namespace SendSite.Model.Pages;

/// <summary>One thing the law asks for, and how the site answers it.</summary>
/// <param name="Law">The law and its paragraph, section or regulation.</param>
/// <param name="Pages">Pages that tell it, with how where somebody said.</param>
public sealed record StatutoryEntry(
    string Id,
    string Plain,
    string Law,
    Confirmation Confirmed,
    CoverageState State,
    ImmutableArray<(PageReference Page, string? How)> Pages,
    LocalOfferAnswer? Answer);
