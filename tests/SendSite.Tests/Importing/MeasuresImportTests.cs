using System.Text;
using SendSite.Importing;
using SendSite.Model.Measures;
using SendSite.Tests.Reading;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Importing;

/// <summary>Imports made-up files in the layout of Explore Education Statistics into a copy of the smallest site.</summary>
public sealed class MeasuresImportTests : IDisposable
{
    private const string Header = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,sen_provision,sex,sess_overall_percent";
    private const string Area = "Local authority,E92000001,England,E12000099,Example region,999,E08000099,Exampleshire";
    private const string England = "National,E92000001,England,,,,,";
    private const string Plans = "\"Education, health and care plan\"";

    private readonly TemporaryFolder _site = new();

    public MeasuresImportTests()
    {
        TemporaryFolder.Copy(Path.Combine(Repository.Root, "tests", "sites", "minimal"), _site.Path);
        Change("data/site.yml", "area: Exampleshire\n", "area: Exampleshire\narea-code: E08000099\n");
        Change(
            "data/measures.yml",
            "    baseline: {value: 86.4, period: 2025-26}\n",
            "    baseline: {value: 86.4, period: 2025-26}\n    official:\n      indicator: sess_overall_percent\n      filters: {sen_provision: \"Education, health and care plan\"}\n      breakdowns: {sex: Sex}\n");
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public void The_areas_and_Englands_figures_are_added_with_their_source_and_day()
    {
        var outcome = Import(
            $"202526,Academic year,{Area},{Plans},Total,88.1",
            $"202526,Academic year,{England},{Plans},Total,87.9",
            $"202526,Academic year,{Area},{Plans},Girls,88.6",
            $"202526,Academic year,{Area},All pupils,Total,93.2",
            $"202526,Academic year,{Area.Replace("E08000099", "E08000098", StringComparison.Ordinal)},{Plans},Total,80.0");

        Assert.Equal(new ImportCount("attendance-ehc-plan", 3, 0, 0), Assert.Single(outcome.Counts));
        Assert.True(outcome.Written);
        Assert.Equal(
            [
                "attendance-ehc-plan,academic 2025-26,area,,,88.1,2026-11-20,Official statistics,,",
                "attendance-ehc-plan,academic 2025-26,england,,,87.9,2026-11-20,Official statistics,,",
                "attendance-ehc-plan,academic 2025-26,area,Sex,Girls,88.6,2026-11-20,Official statistics,,",
            ],
            Added());
        using var copy = new SiteCopy();
        File.Copy(_site["data/observations.csv"], Path.Combine(copy.Folder, "data/observations.csv"), overwrite: true);
        Assert.Equal("", copy.Findings());
    }

    [Fact]
    public void The_same_file_a_second_time_adds_nothing()
    {
        Import($"202526,Academic year,{Area},{Plans},Total,88.1");
        var before = File.ReadAllBytes(_site["data/observations.csv"]);

        var outcome = Import($"202526,Academic year,{Area},{Plans},Total,88.10");

        Assert.Equal(new ImportCount("attendance-ehc-plan", 0, 0, 1), Assert.Single(outcome.Counts));
        Assert.Equal(before, File.ReadAllBytes(_site["data/observations.csv"]));
    }

    [Fact]
    public void A_figure_that_differs_from_the_published_one_stops_the_import_and_both_are_told()
    {
        var outcome = Import($"202627,Financial year Q2,{Area},{Plans},Total,86.9", $"202627,Financial year Q3,{Area},{Plans},Total,88");

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal("figures.csv:2:152: error SS174: \"attendance-ehc-plan\" for 2026-27 Q2 is 86.9 here, but 87.1 was published.", finding.ToString().Split('\n')[0]);
        Assert.Equal("data/observations.csv", Assert.Single(finding.Related).File);
        Assert.False(outcome.Written);
        Assert.Empty(Added());
    }

    [Fact]
    public void A_revision_is_added_marked_and_the_published_figure_stays()
    {
        var outcome = Import(options => options with { Revise = true }, $"202627,Financial year Q2,{Area},{Plans},Total,86.9");

        Assert.Equal(new ImportCount("attendance-ehc-plan", 0, 1, 0), Assert.Single(outcome.Counts));
        Assert.Equal(["attendance-ehc-plan,2026-27 Q2,area,,,86.9 r,2026-11-20,Official statistics,,"], Added());
        Assert.Contains("attendance-ehc-plan,2026-27 Q2,area,,,87.1 p,2026-10-20", File.ReadAllText(_site["data/observations.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_revision_of_the_same_day_is_refused()
    {
        var outcome = Import(options => options with { Revise = true, Published = new DateOnly(2026, 10, 20) }, $"202627,Financial year Q2,{Area},{Plans},Total,86.9");
        Assert.Equal("SS174", Assert.Single(outcome.Findings).Rule.Code);
    }

    [Fact]
    public void A_rehearsal_counts_and_writes_nothing()
    {
        var outcome = Import(options => options with { DryRun = true }, $"202526,Academic year,{Area},{Plans},Total,88.1");

        Assert.Equal(new ImportCount("attendance-ehc-plan", 1, 0, 0), Assert.Single(outcome.Counts));
        Assert.False(outcome.Written);
        Assert.Empty(Added());
    }

    [Fact]
    public void Two_rows_that_both_fit_are_a_question_for_the_officer()
    {
        var outcome = Import($"202526,Academic year,{Area},{Plans},Girls,88.1", $"202526,Academic year,{Area},{Plans},Boys,87.2");

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal("SS173", finding.Rule.Code);
        Assert.Contains("they differ in \"sex\": \"Girls\" and \"Boys\"", finding.Message, StringComparison.Ordinal);
        Assert.Equal(3, finding.Span.Line);
    }

    [Theory]
    [InlineData("k", "low")]
    [InlineData("c", "c")]
    [InlineData("z", "z")]
    public void The_standards_symbols_are_kept(string cell, string kept)
    {
        Import($"202526,Academic year,{Area},{Plans},Total,{cell}");
        Assert.Contains($",{kept},2026-11-20,", Assert.Single(Added()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":")]
    [InlineData("~")]
    [InlineData("")]
    [InlineData("\"1,234\"")]
    public void Anything_else_in_a_figures_place_is_found_with_its_line_and_column(string cell)
    {
        var outcome = Import($"202526,Academic year,{Area},{Plans},Total,{cell}");

        var finding = Assert.Single(outcome.Findings);
        Assert.Equal(("SS144", "figures.csv", 2), (finding.Rule.Code, finding.Span.File, finding.Span.Line));
        Assert.Empty(Added());
    }

    [Theory]
    [InlineData("202526", "Financial year", "2025-26")]
    [InlineData("202526", "Financial year Q4", "2025-26 Q4")]
    [InlineData("2026", "June", "2026-06")]
    public void Each_kind_of_time_becomes_a_period(string time, string identifier, string period)
    {
        Import($"{time},{identifier},{Area},{Plans},Total,88.1");
        Assert.StartsWith($"attendance-ehc-plan,{period},area,", Assert.Single(Added()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_time_the_site_has_no_period_for_is_left_out_and_told()
    {
        var outcome = Import($"202526,Autumn term,{Area},{Plans},Total,88.1", $"202526,Academic year,{Area},{Plans},Total,88.2");

        Assert.Equal("SS172", Assert.Single(outcome.Findings).Rule.Code);
        Assert.Single(Added());
    }

    [Fact]
    public void A_file_in_another_layout_is_refused()
    {
        File.WriteAllText(_site["figures.csv"], "Year,Figure\n2026,5\n");
        var outcome = new MeasuresImport(Options).Run();
        Assert.Equal("SS170", Assert.Single(outcome.Findings).Rule.Code);
    }

    [Fact]
    public void A_file_without_the_area_says_that_there_is_nothing_to_import()
    {
        var outcome = Import($"202526,Academic year,{Area.Replace("E08000099", "E08000098", StringComparison.Ordinal)},{Plans},Total,80.0");
        Assert.Equal("SS171", Assert.Single(outcome.Findings).Rule.Code);
    }

    [Fact]
    public void A_column_that_is_not_there_gets_the_nearest_name()
    {
        var outcome = Import(
            options => options with { Measure = "attendance-ehc-plan", Mapping = new OfficialMapping("sess_overall_percnt", [], []) },
            $"202526,Academic year,{Area},{Plans},Total,88.1");

        Assert.Contains("Did you mean \"sess_overall_percent\"?", outcome.Findings[0].Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_kept_in_Excel_keeps_its_line_breaks_and_its_mark()
    {
        var file = _site["data/observations.csv"];
        File.WriteAllBytes(file, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(File.ReadAllText(file).TrimEnd('\n').ReplaceLineEndings("\r\n"))]);

        Import($"202526,Academic year,{Area},{Plans},Total,88.1");

        var bytes = File.ReadAllBytes(file);
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), bytes[..3]);
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(bytes).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.EndsWith("88.1,2026-11-20,Official statistics,,\r\n", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private ImportOptions Options => new(_site.Path, _site["figures.csv"], new DateOnly(2026, 11, 20), "Official statistics");

    private ImportOutcome Import(params string[] rows) => Import(options => options, rows);

    private ImportOutcome Import(Func<ImportOptions, ImportOptions> change, params string[] rows)
    {
        File.WriteAllText(_site["figures.csv"], string.Join('\n', [Header, .. rows]) + "\n");
        return new MeasuresImport(change(Options)).Run();
    }

    private List<string> Added()
    {
        var before = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "sites", "minimal", "data", "observations.csv"));
        return [.. File.ReadAllLines(_site["data/observations.csv"]).Except(before)];
    }

    private void Change(string file, string from, string to)
    {
        var text = File.ReadAllText(_site[file]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(_site[file], text.Replace(from, to, StringComparison.Ordinal));
    }
}
