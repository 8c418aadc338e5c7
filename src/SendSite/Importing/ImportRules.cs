using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Importing;

/// <summary>What can be wrong with a file that is to be imported: codes SS170 to SS179.</summary>
internal static class ImportRules
{
    public static readonly Rule NotOfficialLayout = Error(
        "SS170", nameof(NotOfficialLayout), "A file in another layout would be misread, and its figures published under the wrong time, place or group.");

    public static readonly Rule NothingToImport = Error(
        "SS171", nameof(NothingToImport), "The officer would believe that new figures were in, and readers would see the old ones.");

    public static readonly Rule UnknownOfficialTime = Warning(
        "SS172", nameof(UnknownOfficialTime), "The rows for this time are left out, so readers miss figures that the source has.");

    public static readonly Rule AmbiguousRows = Error(
        "SS173", nameof(AmbiguousRows), "Of two rows that both seem to be the measure's figure one is about other pupils; to publish either would be a guess.");

    public static readonly Rule ChangedHistory = Error(
        "SS174", nameof(ChangedHistory), "A figure that was published would change without a word, and nobody who relied on it would know.");

    public static readonly Rule UnknownIndicator = Error(
        "SS175", nameof(UnknownIndicator), "The measure would go without its new figure, and readers would see an old one.");

    public static readonly Rule NotOpenReferral = Error(
        "SS176", nameof(NotOpenReferral), "A file in another format would be misread, and families sent to the wrong place.");

    public static readonly Rule FieldNotPlaced = Warning(
        "SS177", nameof(FieldNotPlaced), "Something the other directory says would be lost without a word.");

    public static readonly Rule ChangedEntry = Error(
        "SS178", nameof(ChangedEntry), "An editor's words would be overwritten, and nobody who wrote or checked them would know.");

    public static readonly Rule AnswerMissing = Warning(
        "SS179", nameof(AnswerMissing), "Every entry must say this, and a guess would be published as a fact. The build asks for it until somebody fills it in.");

    public static readonly ImmutableArray<Rule> All =
    [
        NotOfficialLayout, NothingToImport, UnknownOfficialTime, AmbiguousRows, ChangedHistory, UnknownIndicator,
        NotOpenReferral, FieldNotPlaced, ChangedEntry, AnswerMissing,
    ];

    private static Rule Error(string code, string name, string why) => new(code, name, Severity.Error, why);

    private static Rule Warning(string code, string name, string why) => new(code, name, Severity.Warning, why);
}
