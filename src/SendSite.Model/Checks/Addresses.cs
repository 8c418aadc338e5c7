using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Model.Checks;

/// <summary>No two pages at one address; no private address given away.</summary>
internal sealed class Addresses : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        // The reader's own list stands among the services.
        var first = new Dictionary<Route, SourceSpan> { [Route.Of("/help/services/shortlist/")] = SourceSpan.Whole("input/services") };
        foreach (var page in content.Pages)
        {
            var route = PageAddresses.Of(page);
            if (!first.TryAdd(route, SourceSpan.Whole(page.Source.File)))
            {
                bag.Report(
                    ModelRules.SharedAddress,
                    SourceSpan.Whole(page.Source.File),
                    $"This page would have the address {route}, which another page has already.",
                    "Rename one of the two files.",
                    first[route]);
            }
        }

        foreach (var version in content.EasyReads.Where(version => !first.TryAdd(version.Route, SourceSpan.Whole(version.Source.File))))
        {
            bag.Report(
                ModelRules.SharedAddress,
                SourceSpan.Whole(version.Source.File),
                $"This page would have the address {version.Route}, which another page has already.",
                "Rename one of the two files.",
                first[version.Route]);
        }

        foreach (var service in content.Services.Where(service => service.Where is { Withheld: true } place && (place.Address is not null || place.Postcode is not null)))
        {
            bag.Report(
                ModelRules.WithheldAddressGiven,
                service.Source,
                $"This service's address is withheld, but the file gives {(service.Where.Address is null ? "a postcode" : "an address")}.",
                "Remove it. If it may be shown, remove \"withheld\".");
        }
    }
}
