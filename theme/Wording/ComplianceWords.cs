using SendSite.Model.Accessibility;

namespace SendSite.Theme.Wording;

/// <summary>Keys of the words for what was found and is claimed of accessibility.</summary>
public static class ComplianceWords
{
    /// <summary>The status sentence; the model statement fixes its words.</summary>
    public static string Key(this Compliance found) => (found.Status, found.Reason) switch
    {
        (ComplianceStatus.Fully, _) => "statement-status-fully",
        (ComplianceStatus.Partially, ComplianceReason.Exemptions) => "statement-status-exemptions",
        (ComplianceStatus.Partially, ComplianceReason.FaultsAndExemptions) => "statement-status-faults-and-exemptions",
        (ComplianceStatus.Partially, _) => "statement-status-faults",
        (_, ComplianceReason.Exemptions) => "statement-status-not-exemptions",
        (_, ComplianceReason.FaultsAndExemptions) => "statement-status-not-faults-and-exemptions",
        _ => "statement-status-not-faults",
    };

    /// <summary>What programs found, never called a pass.</summary>
    public static TagLook Look(this AutomaticOutcome outcome) => outcome switch
    {
        AutomaticOutcome.NoFaultFound => new("checks-no-fault", Tone.Good, Shape.Ring),
        AutomaticOutcome.FaultsFound => new("checks-faults", Tone.Bad, Shape.Octagon),
        AutomaticOutcome.NotChecked => new("checks-not-run", Tone.Doubt, Shape.Triangle),
        AutomaticOutcome.NothingToCheck => new("checks-nothing-here", Tone.Quiet, Shape.Dots),
        AutomaticOutcome.NoProgram => new("checks-no-program", Tone.Quiet, Shape.Dots),
        _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, null),
    };

    /// <summary>What kind of content the pages do not hold.</summary>
    public static string AbsentKey(this SuccessCriterion criterion) => criterion.Needs switch
    {
        PageContents.Media => "checks-no-media",
        PageContents.Forms => "checks-no-forms",
        PageContents.Script => "checks-no-script",
        _ => "checks-no-motion",
    };

    /// <summary>Criteria by number and title, for the middle of a sentence.</summary>
    public static string Names(this IEnumerable<ConformanceAim> aims, IEnumerable<string> numbers)
    {
        var titles = aims.ToDictionary(aim => aim.Criterion.Number, aim => aim.Criterion.Title, StringComparer.Ordinal);
        return string.Join("; ", numbers.Select(number => titles.TryGetValue(number, out var title) ? $"{number} {title}" : number));
    }
}
