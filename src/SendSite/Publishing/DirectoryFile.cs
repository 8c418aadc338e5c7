using System.Text.Encodings.Web;
using System.Text.Json;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.OpenData;
using SendSite.Model.Pages.Planning;
using SendSite.Model.Wording;

namespace SendSite.Publishing;

/// <summary>
/// The directory as its script reads it, once: <c>districts</c>, each with its latitude and longitude; and <c>services</c>,
/// rows of id, title, summary, kind, provider, ages from and to, cost, telephone, why closed, postcode district, and the terms
/// each filter finds it by. It holds nothing that the pages do not say, and no more of a place than its district.
/// </summary>
internal static class DirectoryFile
{
    private static readonly JsonSerializerOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(SiteModel model, InterfaceStrings strings)
    {
        var facets = ServiceFacets.Of(model.Vocabulary, strings);
        var types = model.Vocabulary.ServiceTypes.ToDictionary(type => type.Id, type => type.Label, StringComparer.Ordinal);
        var districts = new SortedDictionary<string, decimal[]>(
            model.PostcodeDistricts.ToDictionary(entry => entry.District, entry => new[] { entry.Latitude, entry.Longitude }),
            StringComparer.Ordinal);
        return JsonSerializer.SerializeToUtf8Bytes(
            new { districts, services = model.Services.Where(service => !service.Draft).Select(service => Row(service, model.AsOf, types, facets)) },
            _options);
    }

    private static object?[] Row(Service service, DateOnly day, Dictionary<string, string> types, IReadOnlyList<ServiceFacet> facets) =>
    [
        service.Id,
        service.Title,
        service.Summary,
        types.GetValueOrDefault(service.Type.Id) ?? "",
        service.Provider,
        service.Ages.From,
        service.Ages.To,
        DataWords.Of(service.Cost.Kind),
        service.Contacts.FirstOrDefault()?.Phone ?? "",
        service.Closed is { } closed && closed.Covers(day) ? closed.Why : "",
        service.Where.Postcode?.District ?? "",
        facets
            .Select(facet => (facet.Folder, Terms: facet.Terms.Where(term => facet.Has(service, term)).Select(term => term.Id).ToArray()))
            .Where(found => found.Terms.Length > 0)
            .ToDictionary(found => found.Folder, found => found.Terms),
    ];
}
