using System.Collections.Immutable;
using SendSite.Hosting;
using SendSite.Model;

namespace SendSite.Publishing.OpenReferral;

/// <summary>
/// The services as Open Referral UK 3.0, in the paths a static host can give: each list in one file that holds it whole, and
/// a file for each entry. <see cref="Rules"/> serve them at the paths of the standard too, which have no ending.
/// </summary>
internal static class ReferralFiles
{
    private const string Root = "open-referral";

    private static readonly ImmutableArray<string> Lists = ["services", "service_at_locations", "taxonomies", "taxonomy_terms"];

    /// <summary>Serves the files at the standard's own paths.</summary>
    public static IEnumerable<RedirectRule> Rules()
    {
        yield return RedirectRule.InPlace($"/{Root}", $"/{Root}/index.json");
        foreach (var list in Lists)
        {
            yield return RedirectRule.InPlace($"/{Root}/{list}", $"/{Root}/{list}.json");
            yield return RedirectRule.InPlace($"/{Root}/{list}/*", $"/{Root}/{list}/:splat.json");
        }
    }

    public static ImmutableArray<SiteFile> Of(SiteModel model, SiteAddress address)
    {
        var export = new ReferralExport(model, address);
        ImmutableArray<ReferralService> services = [.. model.Services.Where(service => !service.Draft).Select(export.Of)];
        ImmutableArray<ReferralServiceAtLocation> places = [.. services.SelectMany(service => service.ServiceAtLocations ?? [], (service, place) => place with { Service = service with { ServiceAtLocations = null } })];
        ImmutableArray<ReferralTaxonomyTerm> terms = [.. export.Taxonomies.All.SelectMany(taxonomy => taxonomy.TaxonomyTerms ?? [])];
        return
        [
            new SiteFile($"{Root}/index.json", ReferralJson.Write(About(model))),
            .. List(Lists[0], services, service => service.Id, service => service.Brief()),
            .. List(Lists[1], places, place => place.Id, place => place with { Service = place.Service!.Brief() with { Sendsite = null }, Location = place.Location with { Addresses = null, Accessibility = null } }),
            .. List(Lists[2], export.Taxonomies.All, taxonomy => taxonomy.Id, taxonomy => taxonomy with { TaxonomyTerms = null }),
            .. List(Lists[3], terms, term => term.Id, term => term),
        ];
    }

    private static ReferralRoot About(SiteModel model) => new()
    {
        Version = "HSDS-UK-3.0",
        Profile = "https://docs.openreferraluk.org/",
        OpenapiUrl = "https://openreferraluk.org/specifications/3.0/openapi.json",
        Sendsite = new RootExtension
        {
            Publisher = model.Settings.Organisation,
            Licence = model.Settings.Licence.Address,
            AsOf = FormattableString.Invariant($"{model.AsOf:yyyy-MM-dd}"),
            Demonstration = model.Settings.Demonstration,
            Notice = model.Settings.Demonstration ? model.Settings.Banner : null,
            Limits = "These are files. Query parameters are ignored, and the one page of each list holds everything.",
        },
    };

    private static IEnumerable<SiteFile> List<T>(string name, ImmutableArray<T> entries, Func<T, Guid> id, Func<T, T> brief) =>
        entries
            .Select(entry => new SiteFile($"{Root}/{name}/{id(entry)}.json", ReferralJson.Write(entry)))
            .Prepend(new SiteFile($"{Root}/{name}.json", ReferralJson.Write(new ReferralList<T> { Contents = [.. entries.Select(brief)] })));
}
