using System.Collections.Immutable;
using SendSite.Model.Settings;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Tables;

/// <summary>Reads the old addresses that must keep working.</summary>
internal static class RedirectsReader
{
    public const string File = "data/redirects.csv";

    public static readonly Shape Columns = Shape.Of("from*, to*");

    public static ImmutableArray<AddressChange> Read(SourceLoader files) => CsvTable.Read(
        files, File, Columns, row => new AddressChange(row.Text("from"), row.Text("to"), row.Span));
}
