using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.LocalOffer;

/// <summary>Where the site tells an item of Schedule 2.</summary>
/// <param name="Pages">Pages whose front matter, or answers to the questions for settings, say that they do; by title.</param>
public sealed record ItemCoverage(StatutoryItem Item, ImmutableArray<ContentPage> Pages, LocalOfferAnswer? Answer)
{
    public CoverageState State => CoverageStates.Of(!Pages.IsEmpty, Answer);
}
