using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Impact;
using SendSite.Model.OpenData;
using SendSite.Model.OpenData.Official;
using SendSite.Model.Time;

namespace SendSite.Publishing;

/// <summary>
/// Makes everything below <c>/data/</c>: each table as CSV with its description, the description of all of them as CSV on
/// the Web and as a Data Package, the measures in the layout of official statistics, each plan year's impact, and all of it in one ZIP file.
/// </summary>
internal sealed class DataFiles(SiteModel model, SiteAddress address)
{
    /// <summary>The files, tables first, in the order of <paramref name="tables"/>.</summary>
    public ImmutableArray<SiteFile> Of(ImmutableArray<PublishedTable> tables)
    {
        ImmutableArray<SiteFile> all = [.. Tables(tables), .. OfficialTables.From(model).SelectMany(Official), .. ImpactYears.Of(model).Select(Impact)];
        return [.. all, new SiteFile(DataZip.Path, DataZip.Write(all, model.AsOf))];
    }

    /// <summary>A table that stands beside the open data and is no part of it: its file and the description of it.</summary>
    public ImmutableArray<SiteFile> Beside(PublishedTable table) =>
    [
        new SiteFile(table.Path[1..], CsvFile.Write(table)),
        new SiteFile(table.MetadataPath[1..], new CsvwFile(model, address).Write([table])),
    ];

    private IEnumerable<SiteFile> Tables(ImmutableArray<PublishedTable> tables)
    {
        var web = new CsvwFile(model, address);
        var written = tables.Select(table => (Table: table, File: new SiteFile(table.Path[1..], CsvFile.Write(table)))).ToImmutableArray();
        return
        [
            .. written.Select(table => table.File),
            .. tables.Select(table => new SiteFile(table.MetadataPath[1..], web.Write(table, tables))),
            new SiteFile(CsvwFile.GroupPath, web.Write(tables)),
            new SiteFile(DataPackageFile.Path, new DataPackageFile(model, address).Write(written.Select(table => (table.Table, table.File.Bytes)))),
        ];
    }

    private SiteFile Impact(PlanYear year) => ImpactFile.Of(new ImpactGathering(model, year).Gather(), model.Settings);

    /// <summary>Without the mark that Excel needs: the department's own checks read the first heading byte by byte.</summary>
    private static IEnumerable<SiteFile> Official(OfficialTable table) =>
    [
        new SiteFile(table.Path[1..], CsvFile.Write(table.Rows, forExcel: false)),
        new SiteFile(table.MetadataPath[1..], CsvFile.Write(table.Metadata, forExcel: false)),
    ];
}
