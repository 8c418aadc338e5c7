using System.Collections.Immutable;
using SendSite.Model.LocalOffer;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads where the middle of each postcode district is, for the area and its neighbours.</summary>
internal static class PostcodeDistrictsReader
{
    public const string File = "data/postcode-districts.csv";

    public static readonly Shape Columns = Shape.Of("district*, latitude*, longitude*, approximate");

    // The United Kingdom, from Scilly to Shetland: a point outside is two numbers swapped or a slip.
    private static readonly ValueReader<decimal> Latitude = NumberValue.Between(49, 61);

    private static readonly ValueReader<decimal> Longitude = NumberValue.Between(-9, 2);

    public static ImmutableArray<PostcodeDistrict> Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return CsvTable.Read(files, File, Columns, row =>
        {
            var district = row.Find("district") is { } field && row.Read(field, AddressValue.District, out var name) ? Claim(ids, field, name, row) : "";
            return new PostcodeDistrict(district, row.Value("latitude", Latitude), row.Value("longitude", Longitude), row.Flag("approximate"), row.Span);
        });
    }

    private static string Claim(UniqueIds ids, Field field, string district, CsvRow row)
    {
        ids.Claim(field with { Text = district }, row.Bag);
        return district;
    }
}
