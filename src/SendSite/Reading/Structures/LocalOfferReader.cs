using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.LocalOffer;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads how the site answers what the law asks of a Local Offer, beyond what pages say of themselves.</summary>
internal static class LocalOfferReader
{
    public const string File = "data/local-offer.yml";

    public static readonly Shape Top = Shape.Of("answers, consulted");

    public static readonly Shape AnswerKeys = Shape.Of("to*, met-by, missing, owner-role, by");

    public static readonly Shape ConsultedKeys = Shape.Of("who*, on*, how*, invented");

    public static (ImmutableArray<LocalOfferAnswer> Answers, ImmutableArray<Consultation> Consultations) Read(SourceLoader files)
    {
        var ids = new UniqueIds();
        return YamlFields.Load(files, File, Top) is { } top
            ? ([.. top.Maps("answers", AnswerKeys).Select(answer => ReadAnswer(answer, ids))], [.. top.Maps("consulted", ConsultedKeys).Select(ReadConsultation)])
            : ([], []);
    }

    private static LocalOfferAnswer ReadAnswer(YamlFields answer, UniqueIds ids)
    {
        if (answer.Find("to") is { } to)
        {
            ids.Claim(to, answer.Bag);
        }

        return new LocalOfferAnswer(
            ReferenceTo(answer, "to"),
            [.. answer.Maps("met-by", RequirementsReader.EvidenceKeys).Select(RequirementsReader.ReadEvidence)],
            answer.TextOrNull("missing"),
            answer.TextOrNull("owner-role"),
            answer.DateOrNull("by"),
            answer.Span);
    }

    private static Consultation ReadConsultation(YamlFields asked) =>
        new(ReferenceTo(asked, "who"), asked.Date("on"), asked.Text("how"), asked.Invented(), asked.Span);

    private static Reference ReferenceTo(YamlFields fields, string key) =>
        fields.ValueOrNull(key, AddressValue.StatutoryId) ?? new Reference("", fields.Span);
}
