using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Structures;
using SendSite.Reading.Tables;

namespace SendSite.Reading;

/// <summary>Every file that may stand in <c>data/</c>, with its columns or keys.</summary>
internal static class DataFiles
{
    public static readonly ImmutableArray<(string File, Shape Columns)> Tables =
    [
        (RoadmapReader.File, RoadmapReader.Columns),
        (MilestonesReader.File, MilestonesReader.Columns),
        (TrajectoriesReader.File, TrajectoriesReader.Columns),
        (UpdatesReader.File, UpdatesReader.Columns),
        (ObservationsReader.File, ObservationsReader.Columns),
        (PlacesReader.File, PlacesReader.Columns),
        (SpendReader.File, SpendReader.Columns),
        (RiskHistoryReader.File, RiskHistoryReader.Columns),
        (WaitingTimesReader.File, WaitingTimesReader.Columns),
        (SaidDidReader.File, SaidDidReader.Columns),
        (EventsReader.File, EventsReader.Columns),
        (PostcodeDistrictsReader.File, PostcodeDistrictsReader.Columns),
        (RedirectsReader.File, RedirectsReader.Columns),
    ];

    public static readonly ImmutableArray<string> Structures =
    [
        SiteReader.File, PlanReader.File, WorkspacesReader.File, MeasuresReader.File, RisksReader.File, GovernanceReader.File,
        RequirementsReader.File, GlossaryReader.File, VocabularyReader.File, SurveysReader.File, AccessibilityReader.File,
        ThemesReader.File, LocalOfferReader.File,
    ];

    private static readonly ImmutableArray<string> Spreadsheets = [".xls", ".xlsx", ".xlsm", ".ods", ".numbers"];

    /// <summary>Reports files a person believes are read, and are not.</summary>
    public static void ReportUnknown(SourceLoader files)
    {
        foreach (var path in files.List("data").Where(path => !IsKnown(path)))
        {
            var ending = Path.GetExtension(path).ToLowerInvariant();
            if (Spreadsheets.Contains(ending))
            {
                files.Bag.Report(ReadingRules.FileNotRead, SourceSpan.Whole(path), "This spreadsheet is not read.", "Save the sheet as \"CSV UTF-8 (comma delimited)\" under the table's own name.");
            }
            else if (ending is ".csv" or ".tsv" or ".yml" or ".yaml" or ".json")
            {
                files.Bag.Report(ReadingRules.UnknownFile, SourceSpan.Whole(path), $"There is no data file called \"{path["data/".Length..]}\".", HintFor(path));
            }
        }
    }

    private static bool IsKnown(string path) =>
        Tables.Any(table => table.File == path) || Structures.Contains(path) || IsYearly(path, MaturityReader.Folder) || IsYearly(path, CommentsReader.Folder);

    /// <summary>A file of a folder that holds one for each year or month: a number, a hyphen, a number.</summary>
    private static bool IsYearly(string path, string folder) =>
        path.StartsWith(folder + "/", StringComparison.Ordinal)
        && path.EndsWith(".yml", StringComparison.Ordinal)
        && path[(folder.Length + 1)..^4] is { Length: 7 } name
        && name[4] == '-'
        && name.Where((_, index) => index != 4).All(char.IsAsciiDigit);

    private static string HintFor(string path) =>
        NearestName.Find(path, Tables.Select(table => table.File).Concat(Structures)) is { } nearest
            ? $"Did you mean \"{nearest["data/".Length..]}\"?"
            : "Rename it as the documentation has it, or move it out of the folder data.";
}
