using System.Collections.Immutable;
using SendSite.Model.LocalOffer;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.National;

/// <summary>Reads what the law asks of every Local Offer in England.</summary>
internal static class LocalOfferLaw
{
    private const string File = "local-offer-schedule2.yml";

    private const string ActId = "cfa2014-s30";

    private const string AdviceId = "cfa2014-s32";

    private const string RegulationsId = "si2014-1530-part4";

    private const string ScheduleId = "si2014-1530-sch2";

    private static readonly Shape Top = Shape.Of("law*, audiences*, act_s30*, duties*, quality_principles*, schedule2*, service_entry_questions*");

    private static readonly Shape DutyKeys = Shape.Of("id*, title*, confirmed*, summary*, consultees, topics, seek_comments_on, rules, practice, site_check");

    private static readonly Lazy<ImmutableArray<StatutoryItem>> LazyItems = new(() => ReferenceData.ReadAll(File, Top, ReadItems));

    private static readonly Lazy<ImmutableArray<StatutoryDuty>> LazyDuties = new(() => ReferenceData.ReadAll(File, Top, ReadDuties));

    public static ImmutableArray<StatutoryItem> Items => LazyItems.Value;

    public static ImmutableArray<StatutoryDuty> Duties => LazyDuties.Value;

    private static IEnumerable<StatutoryItem> ReadItems(YamlFields top)
    {
        var law = ReadLaws(top)[ScheduleId];
        return
        [
            .. top.Maps("schedule2", Shape.Of("id*, paragraph, confirmed*, about*, theme*, summary*, plain*"))
                .Select(item => new StatutoryItem(item.Text("id"), law, item.TextOrNull("paragraph"), item.Text("theme"), item.Text("summary"), item.Text("plain"), Confirmed(item))),
        ];
    }

    private static Dictionary<string, StatutoryLaw> ReadLaws(YamlFields top) => top.Maps("law", Shape.Of("id*, title*, url*")).ToDictionary(
        law => law.Text("id"),
        law => new StatutoryLaw(law.Text("id"), law.Text("title"), law.Text("url")),
        StringComparer.Ordinal);

    private static IEnumerable<StatutoryDuty> ReadDuties(YamlFields top)
    {
        var laws = ReadLaws(top);
        return
        [
            .. top.Maps("act_s30", Shape.Of("id*, confirmed*, summary*")).Select(duty => new StatutoryDuty(duty.Text("id"), laws[ActId], duty.Text("summary"), Confirmed(duty), [])),
            .. top.Maps("duties", DutyKeys).Select(duty => ReadDuty(duty, laws[duty.Text("id").StartsWith("reg", StringComparison.Ordinal) ? RegulationsId : AdviceId])),
        ];
    }

    private static StatutoryDuty ReadDuty(YamlFields duty, StatutoryLaw law) => new(
        duty.Text("id"),
        law,
        duty.Text("summary"),
        Confirmed(duty),
        [
            .. duty.Maps("consultees", Shape.Of("id*, who*, confirmed")).Select(part => Part(part, "who", duty)),
            .. duty.Maps("topics", Shape.Of("id*, confirmed, what*")).Select(part => Part(part, "what", duty)),
            .. duty.Maps("seek_comments_on", Shape.Of("id*, what*")).Select(part => Part(part, "what", duty)),
        ]);

    private static DutyPart Part(YamlFields part, string words, YamlFields duty) =>
        new(part.Text("id"), part.Text(words), Confirmed(part.Find("confirmed") is null ? duty : part));

    /// <summary>The first word says how it was checked; what follows in brackets says what that leaves open.</summary>
    private static Confirmation Confirmed(YamlFields entry)
    {
        var text = entry.Text("confirmed");
        var bracket = text.IndexOf('(', StringComparison.Ordinal);
        var kind = text.Split(' ')[0] switch
        {
            "primary" => ConfirmationKind.Primary,
            "secondary" => ConfirmationKind.Secondary,
            _ => ConfirmationKind.Unconfirmed,
        };
        return new Confirmation(kind, bracket < 0 ? null : text[(bracket + 1)..].TrimEnd(')'));
    }
}
