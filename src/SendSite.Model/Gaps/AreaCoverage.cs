using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Gaps;

/// <summary>What an area has, by need and age phase, in the vocabulary's order.</summary>
public sealed record AreaCoverage(VocabularyTerm Area, ImmutableArray<(VocabularyTerm Need, ImmutableArray<(VocabularyTerm Age, CoverageCell Cell)> Cells)> Rows)
{
    /// <summary>A grid for each area that is a place.</summary>
    public static ImmutableArray<AreaCoverage> Of(SiteModel model)
    {
        var words = model.Vocabulary;
        var everywhere = words.Areas.Where(area => area.IsEverywhere).Select(area => area.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<Service> live = [.. model.Services.Where(service => !service.Draft && service.IsLive(model.AsOf))];
        return
        [
            .. words.Areas.Where(area => !area.IsEverywhere).Select(area => new AreaCoverage(
                area,
                [.. words.Needs.Select(need => (need, words.AgePhases.Select(age => (age, Cell(Fitting(live, need, age), area, everywhere))).ToImmutableArray()))])),
        ];
    }

    private static IEnumerable<Service> Fitting(ImmutableArray<Service> live, VocabularyTerm need, VocabularyTerm age) =>
        live.Where(service => service.Needs.Any(entry => entry.Id == need.Id) && age.Ages is { } ages && service.Ages.Overlaps(ages));

    private static CoverageCell Cell(IEnumerable<Service> fitting, VocabularyTerm area, HashSet<string> everywhere)
    {
        var (total, here) = (0, 0);
        foreach (var service in fitting)
        {
            var isHere = service.Areas.Any(entry => entry.Id == area.Id);
            here += isHere ? 1 : 0;
            total += isHere || service.Areas.Any(entry => everywhere.Contains(entry.Id)) ? 1 : 0;
        }

        return new CoverageCell(total, here);
    }
}
