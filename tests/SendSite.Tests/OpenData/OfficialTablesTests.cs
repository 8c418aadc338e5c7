using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Model;
using SendSite.Model.Measures;
using SendSite.Model.OpenData.Official;
using SendSite.Model.Settings;
using SendSite.Tests.Publishing.Disclosure;
using SendSite.Tests.Tools;

namespace SendSite.Tests.OpenData;

/// <summary>Holds every file in the layout of Explore Education Statistics to the department's open data standards and its screener's rules.</summary>
public partial class OfficialTablesTests
{
    private static readonly string[] Required = ["time_period", "time_identifier", "geographic_level", "country_code", "country_name"];
    private static readonly string[] AreaMustFill = ["country_code", "country_name", "region_code", "region_name", "old_la_code", "new_la_code", "la_name"];
    private static readonly string[] Places = ["region_code", "region_name", "old_la_code", "new_la_code", "la_name"];
    private static readonly string[] Symbols = ["z", "x", "c", "low"];
    private static readonly string[] Units = ["", "%", "pp", "£", "£m", "numberstring"];
    private static readonly string[] SixDigits = ["Academic year", "Financial year", "Financial year Q1", "Financial year Q2", "Financial year Q3", "Financial year Q4"];
    private static readonly string[] FourDigits = ["Reporting year", .. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames[..12]];

    private static readonly ImmutableArray<string> AllNames = [.. OfficialTables.From(PublishedData.Model).Select(table => table.Name)];

    public static TheoryData<string> Names => [.. AllNames];

    [Fact]
    public void Every_measure_with_figures_is_there_with_its_metadata()
    {
        var withFigures = PublishedData.Model.Measures.Where(progress => progress.Series.Length + progress.Comparisons.Count(figure => figure.Geography == Geography.England) > 0).Select(progress => progress.Measure.Id);
        Assert.Subset(AllNames.Select(name => name.Replace("-calendar", "", StringComparison.Ordinal)).ToHashSet(), withFigures.ToHashSet());
        Assert.All(AllNames, name => Assert.True(PublishedData.Files.ContainsKey($"explore-education-statistics/{name}.meta.csv")));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_data_file_keeps_the_standard(string name)
    {
        Assert.Matches("^[a-z0-9_-]{1,50}$", name);
        var file = $"explore-education-statistics/{name}.csv";
        Assert.NotEqual(0xEF, PublishedData.Files[file].Span[0]);
        var header = PublishedData.Header(file);
        Assert.Equal(header.Distinct(), header);
        Assert.All(header, column => Assert.Matches(SnakeCase(), column));
        Assert.All(header, column => Assert.InRange(column.Length, 1, 50));
        Assert.Subset(header.ToHashSet(), Required.ToHashSet());
        Assert.All(PublishedData.Rows(file), KeepsTheStandard);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Times_of_one_file_are_of_one_kind_and_no_row_is_there_twice(string name)
    {
        var rows = PublishedData.Rows($"explore-education-statistics/{name}.csv");
        Assert.Single(rows.Select(row => row["time_period"].Length).Distinct());
        var indicator = Metadata(name).Single(row => row["col_type"] == "Indicator")["col_name"];
        var keys = rows.Select(row => string.Join('\n', row.Where(cell => cell.Key != indicator).Select(cell => cell.Value))).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_metadata_describes_every_filter_with_a_choice_and_the_indicator(string name)
    {
        var header = PublishedData.Header($"explore-education-statistics/{name}.csv");
        var rows = PublishedData.Rows($"explore-education-statistics/{name}.csv");
        var metadata = Metadata(name);
        Assert.All(metadata, row =>
        {
            Assert.Contains(row["col_name"], header);
            Assert.Contains(row["col_type"], new[] { "Filter", "Indicator" });
            Assert.InRange(row["label"].Length, 1, 80);
            Assert.Contains(row["indicator_unit"], Units);
            Assert.True(row["filter_grouping_column"].Length == 0 || header.Contains(row["filter_grouping_column"]));
        });
        var filters = metadata.Where(row => row["col_type"] == "Filter").Select(row => row["col_name"]).ToList();
        Assert.All(filters, filter => Assert.NotEqual(1, rows.Select(row => row[filter]).Distinct().Count()));
        Assert.All(filters, filter => Assert.Contains("Total", rows.Select(row => row[filter])));
        var indicator = Assert.Single(metadata, row => row["col_type"] == "Indicator");
        Assert.All(rows, row => Assert.True(Symbols.Contains(row[indicator["col_name"]]) || decimal.TryParse(row[indicator["col_name"]], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _), row[indicator["col_name"]]));
        // Every combination has a row.
        var places = rows.Select(row => (row["time_period"], row["time_identifier"], row["geographic_level"])).Distinct().Count();
        Assert.Equal(0, rows.Count % places);
    }

    [Fact]
    public void A_table_by_two_things_at_once_has_a_column_for_each_and_every_combination()
    {
        var table = Assert.Single(OfficialTables.From(Model(new TableExample()
            .With("", "90").With("Age phase: Primary", "60").With("Age phase: Secondary", "30")
            .With("Age phase: Primary; Sex: Girls", "25"))));

        Assert.Equal(["age_phase", "sex", "people_count"], table.Rows[0].TakeLast(3));
        Assert.Equal(
            ["Total,Total,90", "Total,Girls,x", "Primary,Total,60", "Primary,Girls,25", "Secondary,Total,30", "Secondary,Girls,x"],
            table.Rows.Skip(1).Select(row => string.Join(',', row.TakeLast(3))).Order(StringComparer.Ordinal).OrderBy(row => row.StartsWith("Total", StringComparison.Ordinal) ? 0 : 1).ThenBy(row => row.Split(',')[0], StringComparer.Ordinal).ThenBy(row => row.Contains(",Girls", StringComparison.Ordinal)));
        Assert.Equal(["age_phase", "sex", "people_count"], table.Metadata.Skip(1).Select(row => row[0]));
    }

    [Fact]
    public void A_revised_figure_stands_once_as_it_is_now_and_a_withheld_one_as_c()
    {
        var table = Assert.Single(OfficialTables.From(Model(new TableExample().With("", "40").With("", "41", published: "2026-11-10").With("", "3", "2026-27 Q1"))));

        Assert.Equal(["202627,Financial year Q1,c", "202627,Financial year Q2,41"], table.Rows.Skip(1).Select(row => $"{row[0]},{row[1]},{row[^1]}"));
    }

    [Fact]
    public void Figures_by_year_and_by_month_never_share_a_file()
    {
        var tables = OfficialTables.From(Model(new TableExample().With("", "40").With("", "41", "2026-09").With("", "42", "2026-09-30")));

        Assert.Equal(["people", "people-calendar"], tables.Select(table => table.Name));
        Assert.Equal(["2026,September,Total,41", "2026,Reporting year,2026-09-30,42"], tables[1].Rows.Skip(1).OrderBy(row => row[^1]).Select(row => $"{row[0]},{row[1]},{row[^2]},{row[^1]}"));
    }

    [Fact]
    public void Without_the_areas_official_codes_there_is_no_such_file() =>
        Assert.Empty(OfficialTables.From(new SiteModelBuilder(new TableExample().With("", "40").Content, Example.Day("2026-11-22")).Build()));

    private static SiteModel Model(TableExample table)
    {
        var content = table.Content;
        return new SiteModelBuilder(
            content with { Settings = content.Settings with { AreaCode = "E08000099", OfficialCodes = new OfficialCodes("999", "E12000099", "Example region") } },
            Example.Day("2026-11-22")).Build();
    }

    private static List<IReadOnlyDictionary<string, string>> Metadata(string name) => PublishedData.Rows($"explore-education-statistics/{name}.meta.csv");

    private static void KeepsTheStandard(IReadOnlyDictionary<string, string> row)
    {
        Assert.Equal(("E92000001", "England"), (row["country_code"], row["country_name"]));
        Assert.Contains(row["time_identifier"], row["time_period"].Length == 6 ? SixDigits : FourDigits);
        Assert.Matches(row["time_period"].Length == 6 ? ConsecutiveYears() : FourDigitYear(), row["time_period"]);
        if (row["geographic_level"] == "Local authority")
        {
            Assert.All(AreaMustFill, column => Assert.NotEqual("", row[column]));
        }
        else
        {
            Assert.Equal("National", row["geographic_level"]);
            Assert.All(Places, column => Assert.Equal("", row[column]));
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$")]
    private static partial Regex SnakeCase();

    [GeneratedRegex("^[0-9]{6}$")]
    private static partial Regex ConsecutiveYears();

    [GeneratedRegex("^[0-9]{4}$")]
    private static partial Regex FourDigitYear();
}
