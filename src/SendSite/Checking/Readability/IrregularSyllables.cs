using System.Collections.Frozen;

namespace SendSite.Checking.Readability;

/// <summary>Words whose spelling misleads the counting rules, chosen because pages for families use them.</summary>
internal static class IrregularSyllables
{
    /// <summary>By the number of their syllables, from one.</summary>
    private static readonly string[] Words =
    [
        "aisle build camhs clothes cruise deaf eye eyes fruit guide guides league lived moved queue queued queues real send "
            + "suit there used were where whose",
        "being business careful centre centres chocolate college create creates equal evening evenings every fluent fluid gp "
            + "gps guided homework household interest interests language lifelong lifetime maybe meanwhile people peoples "
            + "placement placements poem queuing quiet react really ruin safeguard science sciences senco sencos someone something "
            + "sometimes somewhere therefore timeline timelines trial wednesday",
        "anyone area areas businesses carefully colleges comfortable created creating creative diary difference different "
            + "equally everyday everyone everything everywhere favourite idea ideas languages nhs ombudsman physio reaction "
            + "reassess reassure recipe safeguarding scientist suitable theatre timetable timetables tribunal truancy vegetable "
            + "wellbeing",
        "actually anxieties anxiety cooperate coordinate ehcp ehcps equality everybody gradually interested neurodiverse "
            + "paediatric reality reassurance recreation societies society usually variety visually",
        "cooperation coordinator coordinators eventually neurodivergent paediatrician paediatricians",
        "individually physiotherapy",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Counts =
        Entries().ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The syllables of a listed word, in lower case; null for any other.</summary>
    public static int? Of(ReadOnlySpan<char> word) => Counts.TryGetValue(word, out var syllables) ? syllables : null;

    private static IEnumerable<KeyValuePair<string, int>> Entries() =>
        Words.SelectMany((list, index) => list.Split(' ').Select(word => KeyValuePair.Create(word, index + 1)));
}
