using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Structures;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads a directory entry.</summary>
internal static class ServiceReader
{
    public static readonly Shape Keys = PagesReader.CommonKeys.And(
        "type*, provider*, ages*, needs*, plan*, diagnosis-needed*, areas*, how-to-get*, cost*, when*, where*, access, languages, interpreting, contacts*, families-say, website, visible-from, visible-to, closed");

    public static readonly Shape HowToGetKeys = Shape.Of("routes*, steps*, what-you-need");

    public static readonly Shape CostKeys = Shape.Of("kind*, words*");

    public static readonly Shape WhenKeys = Shape.Of("words*, term-time-only");

    public static readonly Shape WhereKeys = Shape.Of("venue, address, online, home, withheld");

    public static readonly Shape ContactKeys = Shape.Of("role*, phone, email, page, hours");

    public static readonly Shape QuotationKeys = Shape.Of("words*, who*");

    public static Service Read(PageFile file, YamlFields page, MarkdownText body) => new()
    {
        Id = file.Id,
        Title = page.Text("title"),
        Summary = page.Text("summary"),
        Reviewed = page.Date("reviewed"),
        OwnerRole = page.Text("owner-role"),
        Invented = page.Invented(),
        Draft = page.Flag("draft"),
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
        When = ReadOpening(page.Map("when", WhenKeys)),
        Where = ReadPlace(page.Map("where", WhereKeys)),
        AccessFacts = ReadAccessFacts(page),
        Languages = page.Texts("languages"),
        Interpreting = page.TextOrNull("interpreting"),
        Contacts = [.. page.Maps("contacts", ContactKeys).Select(ReadContact)],
        FamiliesSay = [.. page.Maps("families-say", QuotationKeys).Select(said => new Quotation(said.Text("words"), said.Text("who")))],
        Website = page.LinkOrNull("website"),
        VisibleFrom = page.DateOrNull("visible-from"),
        VisibleTo = page.DateOrNull("visible-to"),
        Closed = page.TextOrNull("closed"),
    };

    private static Access ReadAccess(YamlFields? access) => access is null
        ? new Access([], [], [])
        : new Access(access.Values("routes", Words.AccessRoute.Read), access.Texts("steps"), access.Texts("what-you-need"));

    private static Cost ReadCost(YamlFields? cost) => new(cost?.Value("kind", Words.CostKind.Read) ?? default, cost?.Text("words") ?? "");

    private static Opening ReadOpening(YamlFields? opening) => new(opening?.Text("words") ?? "", opening?.Flag("term-time-only") ?? false);

    private static Place ReadPlace(YamlFields? place) => place is null
        ? new Place(null, null, false, false, false)
        : new Place(place.TextOrNull("venue"), place.TextOrNull("address"), place.Flag("online"), place.Flag("home"), place.Flag("withheld"));

    private static Contact ReadContact(YamlFields contact) => new(
        contact.Text("role"),
        contact.TextOrNull("phone", AddressValue.Phone),
        contact.TextOrNull("email", AddressValue.Email),
        contact.LinkOrNull("page"),
        contact.TextOrNull("hours"));

    private static ImmutableArray<AccessFact> ReadAccessFacts(YamlFields page)
    {
        var facts = ImmutableArray.CreateBuilder<AccessFact>();
        foreach (var (key, answer) in page.Pairs("access"))
        {
            if (page.Read(answer, Words.YesNo.Read, out var holds))
            {
                facts.Add(new AccessFact(new Reference(key.Text, key.Span), holds));
            }
        }

        return facts.ToImmutable();
    }
}
