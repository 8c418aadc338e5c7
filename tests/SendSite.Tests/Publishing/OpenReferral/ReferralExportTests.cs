using System.Text.Json;
using System.Text.RegularExpressions;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Publishing;
using SendSite.Publishing.OpenReferral;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Publishing.OpenReferral;

/// <summary>Exports hold what the compiled schemas of the UK profile ask: fields, types and required parts. The schemas themselves: <c>tests/open-referral</c>.</summary>
public class ReferralExportTests
{
    private const string Uuid = "^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$";

    private static readonly DateOnly Today = Example.Day("2026-11-22");

    private static readonly Vocabulary Words = new()
    {
        Needs = [Term("autism", "Autism")],
        Areas = [Term("north", "The north")],
        ServiceTypes = [Term("therapy", "Therapy")],
        AccessFacts = [Term("loop", "Hearing loop"), Term("step-free", "Step-free entrance")],
    };

    private static Service Full => Example.Service("talk") with
    {
        Needs = [Example.To("autism")],
        Areas = [Example.To("north")],
        HowToGet = new Access([AccessRoute.Self], ["Ring us.", "Come in."], ["A letter."], "Those who wait longest come first."),
        When = new Opening("Mondays.", SchoolWeeks.TermTime, [new OpeningSession([DayOfWeek.Monday, DayOfWeek.Friday], new TimeOnly(9, 0), new TimeOnly(16, 30), null, "Drop in")]),
        Where = new Place("Hub", "1 High Street", PostcodeOf("EX1 1AA"), Online: true, Home: false, Withheld: false),
        AccessFacts = [new AccessFact(Example.To("loop"), Holds: true), new AccessFact(Example.To("step-free"), Holds: false)],
        Languages = ["Polish"],
        Contacts = [new Contact("Advice line", "01632 960000", "talk@example.org", null, "Mondays")],
        Urn = "123456",
        Website = "https://talk.example.org/",
    };

    [Fact]
    public void A_service_has_every_part_the_schema_requires_in_its_type()
    {
        var service = Json(Full);

        Assert.Matches(Uuid, service.GetProperty("id").GetString());
        Assert.Equal("Service talk", service.GetProperty("name").GetString());
        Assert.Equal("active", service.GetProperty("status").GetString());
        Assert.Equal(JsonValueKind.Number, service.GetProperty("minimum_age").ValueKind);
        Assert.Equal("2026-06-18", service.GetProperty("assured_date").GetString());
        Assert.Equal("2026-06-18T00:00:00Z", service.GetProperty("last_modified").GetString());
        Assert.Equal("talk@example.org", service.GetProperty("email").GetString());
        Assert.Equal("https://talk.example.org/", service.GetProperty("url").GetString());
        Assert.All(["id", "name", "description"], part => Assert.Equal(JsonValueKind.String, service.GetProperty("organization").GetProperty(part).ValueKind));
    }

    [Fact]
    public void Every_id_is_a_UUID_of_version_5() =>
        Assert.All(Regex.Matches(Text(Full), "\"(?:id|[a-z_]+_id)\": \"([^\"]+)\"").Select(match => match.Groups[1].Value).Where(id => id != "talk"), id => Assert.Matches(Uuid, id));

    [Fact]
    public void Hours_are_a_weekly_rule_after_the_words()
    {
        var schedules = Json(Full).GetProperty("schedules");

        Assert.Equal("Mondays.", schedules[0].GetProperty("description").GetString());
        Assert.False(schedules[0].TryGetProperty("freq", out _));
        Assert.Equal("WEEKLY", schedules[1].GetProperty("freq").GetString());
        Assert.Equal("MO,FR", schedules[1].GetProperty("byday").GetString());
        Assert.Equal("09:00", schedules[1].GetProperty("opens_at").GetString());
        Assert.Equal("Term time only.", schedules[1].GetProperty("notes").GetString());
    }

    [Fact]
    public void An_address_has_every_part_the_schema_requires()
    {
        var location = Json(Full).GetProperty("service_at_locations")[0].GetProperty("location");
        var address = location.GetProperty("addresses")[0];

        Assert.Equal("physical", location.GetProperty("location_type").GetString());
        Assert.All(["id", "address_1", "city", "state_province", "postal_code", "country", "address_type"], part => Assert.NotEqual("", address.GetProperty(part).GetString()));
        Assert.Equal(["Hearing loop: Yes", "Step-free entrance: No"], location.GetProperty("accessibility").EnumerateArray().Select(fact => $"{fact.GetProperty("description").GetString()}: {fact.GetProperty("details").GetString()}"));
        Assert.Equal("virtual", Json(Full).GetProperty("service_at_locations")[1].GetProperty("location").GetProperty("location_type").GetString());
    }

    [Fact]
    public void A_withheld_address_is_nowhere_in_the_export()
    {
        var hidden = Full with { Where = new Place("A safe place", null, null, Online: false, Home: false, Withheld: true) };

        Assert.DoesNotContain("addresses", Text(hidden), StringComparison.Ordinal);
        Assert.Contains("Address withheld", Text(hidden), StringComparison.Ordinal);
    }

    [Fact]
    public void Needs_kind_and_access_are_terms_of_taxonomies()
    {
        var terms = Json(Full).GetProperty("attributes").EnumerateArray().Select(attribute => attribute.GetProperty("taxonomy_term"));

        Assert.Equal(["Therapy", "Autism", "either", "Not needed", "self", "free", "term time", "Online", "Hearing loop"], terms.Select(term => term.GetProperty("name").GetString()));
    }

    [Fact]
    public void A_service_that_is_closed_says_so_and_why()
    {
        var closed = Json(Full with { Closed = new Closure("Being painted.", null, null) });

        Assert.Equal("temporarily closed", closed.GetProperty("status").GetString());
        Assert.Equal("Being painted.", closed.GetProperty("alert").GetString());
    }

    [Fact]
    public void An_imported_UUID_is_kept_and_what_is_invented_says_so()
    {
        var uuid = Guid.Parse("0b6d7a52-1f0e-4a1e-9f57-2a0c6c8f3d10");
        var service = Json(Full with { Referral = new ReferralIdentity(uuid, null, null), Invented = true });

        Assert.Equal(uuid, service.GetProperty("id").GetGuid());
        Assert.True(service.GetProperty("sendsite").GetProperty("invented").GetBoolean());
    }

    [Fact]
    public void Lists_hold_everything_on_one_page_and_each_entry_has_its_file()
    {
        var files = ReferralFiles.Of(Model(Full, Example.Service("walk")), Address).ToDictionary(file => file.Path, file => JsonDocument.Parse(file.Bytes).RootElement);
        var list = files["open-referral/services.json"];

        Assert.Equal((2, 1, 1, 2), (list.GetProperty("total_items").GetInt32(), list.GetProperty("total_pages").GetInt32(), list.GetProperty("page_number").GetInt32(), list.GetProperty("size").GetInt32()));
        Assert.True(list.GetProperty("first_page").GetBoolean() && list.GetProperty("last_page").GetBoolean() && !list.GetProperty("empty").GetBoolean());
        Assert.All(list.GetProperty("contents").EnumerateArray(), service => Assert.Contains($"open-referral/services/{service.GetProperty("id").GetString()}.json", files.Keys));
        Assert.False(list.GetProperty("contents")[0].TryGetProperty("schedules", out _));
        Assert.Equal("HSDS-UK-3.0", files["open-referral/index.json"].GetProperty("version").GetString());
    }

    private static readonly SiteAddress Address = new(new Uri("https://anytown.example.org/"));

    private static VocabularyTerm Term(string id, string label) => new(id, label, null, null, Example.Here("data/vocabulary.yml"));

    private static Postcode PostcodeOf(string text) => Postcode.TryParse(text, out var postcode) ? postcode! : throw new FormatException(text);

    private static SiteModel Model(params Service[] services) => new SiteModelBuilder(Example.Content with { Services = [.. services], Vocabulary = Words }, Today).Build();

    private static string Text(Service service) => System.Text.Encoding.UTF8.GetString(ReferralJson.Write(new ReferralExport(Model(service), Address).Of(service)));

    private static JsonElement Json(Service service) => JsonDocument.Parse(Text(service)).RootElement;
}
