using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Pages.Twins;
using SendSite.Reading.Structures;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads a directory entry.</summary>
internal static class ServiceReader
{
    public static readonly Shape Keys = PagesReader.CommonKeys.And(
        "type*, provider*, ages*, needs*, plan*, diagnosis-needed*, areas*, how-to-get*, cost*, when*, where*, access, languages, interpreting, contacts*, families-say, complain, setting-answers, urn, website, review-by, visible-from, visible-to, closed, open-referral-id, open-referral-organization-id, open-referral-location-id");

    public static readonly Shape HowToGetKeys = Shape.Of("routes*, steps*, what-you-need, who-decides");

    public static readonly Shape CostKeys = Shape.Of("kind*, words*");

    public static readonly Shape WhereKeys = Shape.Of("venue, address, postcode, online, home, withheld");

    public static readonly Shape ContactKeys = Shape.Of("role*, phone, email, page, hours");

    public static readonly Shape ClosedKeys = Shape.Of("why*, from, reopens");

    public static readonly Shape QuotationKeys = Shape.Of("words*, who*");

    public static readonly WordKeys SaidInWords = PagesReader.CommonWords
        .And("interpreting, complain")
        .With("how-to-get", WordKeys.Of("steps, what-you-need, who-decides"))
        .With("cost", WordKeys.Of("words"))
        .With("when", WordKeys.Of("words"))
        .With("contacts", WordKeys.Of("role, hours"))
        .With("families-say", WordKeys.Of("words, who"))
        .With("setting-answers", WordKeys.Answers)
        .With("closed", WordKeys.Of("why"));

    public static Service Read(PageFile file, YamlFields page, MarkdownText body) => new()
    {
        Id = file.Id,
        Title = page.Text("title"),
        Summary = page.Text("summary"),
        Reviewed = page.Date("reviewed"),
        OwnerRole = page.Text("owner-role"),
        AlsoCalled = page.Texts("also-called"),
        Invented = page.Invented(),
        Draft = page.Flag("draft"),
        Meets = PagesReader.Meets(page),
        Body = body,
        Source = page.Span,
        Type = page.Reference("type"),
        Provider = page.Text("provider"),
        Ages = AgesReader.Read(page.Map("ages", AgesReader.Keys)),
        Needs = page.References("needs"),
        Plan = page.Value("plan", Words.PlanNeeded.Read),
        DiagnosisNeeded = page.Flag("diagnosis-needed"),
        Areas = page.References("areas"),
        HowToGet = ReadAccess(page.Map("how-to-get", HowToGetKeys)),
        Cost = ReadCost(page.Map("cost", CostKeys)),
        When = OpeningReader.Read(page.Map("when", OpeningReader.Keys)),
        Where = ReadPlace(page.Map("where", WhereKeys)),
        AccessFacts = ReadAccessFacts(page),
        Languages = page.Texts("languages"),
        Interpreting = page.TextOrNull("interpreting"),
        Contacts = [.. page.Maps("contacts", ContactKeys).Select(ReadContact)],
        FamiliesSay = [.. page.Maps("families-say", QuotationKeys).Select(said => new Quotation(said.Text("words"), said.Text("who")))],
        Complain = page.TextOrNull("complain"),
        SettingAnswers = ReadAnswers(page),
        Urn = page.TextOrNull("urn", AddressValue.Urn),
        Website = page.LinkOrNull("website"),
        Referral = new ReferralIdentity(
            page.ValueOrNull("open-referral-id", AddressValue.Uuid),
            page.ValueOrNull("open-referral-organization-id", AddressValue.Uuid),
            page.ValueOrNull("open-referral-location-id", AddressValue.Uuid)),
        ReviewBy = page.DateOrNull("review-by"),
        VisibleFrom = page.DateOrNull("visible-from"),
        VisibleTo = page.DateOrNull("visible-to"),
        Closed = ReadClosure(page.Map("closed", ClosedKeys)),
    };

    private static Access ReadAccess(YamlFields? access) => access is null
        ? new Access([], [], [], null)
        : new Access(access.Values("routes", Words.AccessRoute.Read), access.Texts("steps"), access.Texts("what-you-need"), access.TextOrNull("who-decides"));

    private static Cost ReadCost(YamlFields? cost) => new(cost?.Value("kind", Words.CostKind.Read) ?? default, cost?.Text("words") ?? "");

    private static Place ReadPlace(YamlFields? place) => place is null
        ? new Place(null, null, null, false, false, false)
        : new Place(
            place.TextOrNull("venue"),
            place.TextOrNull("address"),
            place.Value("postcode", AddressValue.Postcode, null!),
            place.Flag("online"),
            place.Flag("home"),
            place.Flag("withheld"));

    private static ImmutableArray<SettingAnswer> ReadAnswers(YamlFields page) =>
    [
        .. page.Pairs("setting-answers", "Write the answer on the same line, in quotation marks.")
            .Where(pair => pair.Value.Text.Length > 0)
            .Select(pair => new SettingAnswer(new Reference(pair.Key.Text, pair.Key.Span), pair.Value.Text)),
    ];

    private static Closure? ReadClosure(YamlFields? closed) =>
        closed is null ? null : new Closure(closed.Text("why"), closed.DateOrNull("from"), closed.DateOrNull("reopens"));

    private static Contact ReadContact(YamlFields contact) => new(
        contact.Text("role"),
        contact.TextOrNull("phone", AddressValue.Phone),
        contact.TextOrNull("email", AddressValue.Email),
        contact.LinkOrNull("page"),
        contact.TextOrNull("hours"));

    private static ImmutableArray<AccessFact> ReadAccessFacts(YamlFields page)
    {
        var facts = ImmutableArray.CreateBuilder<AccessFact>();
        foreach (var (key, answer) in page.Pairs("access", "Write yes or no."))
        {
            if (page.Read(answer, Words.YesNo.Read, out var holds))
            {
                facts.Add(new AccessFact(new Reference(key.Text, key.Span), holds));
            }
        }

        return facts.ToImmutable();
    }
}
