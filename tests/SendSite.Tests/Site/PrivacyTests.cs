using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SendSite.Tests.Site;

/// <summary>Nothing on the site reaches a real person by mistake, and nothing is there that may not be yet, or ever.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed partial class PrivacyTests(CoventrySite coventry)
{
    private IEnumerable<(string File, string Text)> Texts => coventry.Built.Files.Select(file => (file, coventry.Built.Text(file)));

    [Fact]
    public void Every_email_address_is_at_a_domain_nobody_can_own()
    {
        var addresses = Texts.SelectMany(file => EmailAddress().Matches(file.Text).Select(found => (file.File, found.Value))).ToList();

        Assert.NotEmpty(addresses);
        Assert.Equal([], addresses.Where(found => !found.Value.EndsWith("@example.org", StringComparison.Ordinal) && !found.Value.EndsWith(".example.org", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_telephone_number_is_one_Ofcom_keeps_for_drama()
    {
        var numbers = Texts.SelectMany(file => Telephone().Matches(Uuid().Replace(file.Text, "")).Select(found => (file.File, Number: Digits(found.Value)))).ToList();
        var dialled = coventry.Built.Pages.SelectMany(page => page.All("a[href^='tel:']").Select(link => (File: page.Address, Number: Digits(link.GetAttribute("href")!))));

        Assert.NotEmpty(numbers);
        Assert.Equal([], numbers.Concat(dialled).Where(found => !ForDrama().IsMatch(found.Number)).Distinct());
    }

    [Fact]
    public void What_is_published_later_appears_nowhere()
    {
        var later = coventry.Content.Updates.Where(update => update.Published > coventry.AsOf).Select(update => update.Note)
            .Concat(coventry.Content.RiskChanges.Where(change => change.Published > coventry.AsOf).Select(change => change.Why))
            .OfType<string>().ToList();
        var drafts = coventry.Content.Pages.Where(page => page.Draft).Select(page => page.Title).ToList();

        Assert.NotEmpty(later);
        Assert.NotEmpty(drafts);
        var unseen = later.Concat(drafts).Select(PlainText.Of).ToList();
        Assert.Equal([], Texts.Where(file => unseen.Any(words => PlainText.Of(file.Text).Contains(words, StringComparison.Ordinal))).Select(file => file.File));
    }

    [Fact]
    public void Every_small_count_of_people_is_withheld_in_the_download_of_figures()
    {
        var people = coventry.Content.Measures.Where(measure => measure.Disclosure.Threshold > 0).Select(measure => measure.Id).ToHashSet();
        var published = coventry.Table("data/observations.csv").ToLookup(Key);
        var small = CsvTable.Read(Path.Combine(Repository.Root, "data", "observations.csv"))
            .Where(row => people.Contains(row["measure"]) && IsSmall(row["value"])).ToList();

        Assert.NotEmpty(small);
        Assert.All(small, row => Assert.Equal("c", Assert.Single(published[Key(row)])["value"]));
    }

    [Fact]
    public void Every_small_count_of_people_is_withheld_on_its_measures_page()
    {
        var withheld = coventry.Table("data/observations.csv").Where(row => row["value"] == "c").ToList();

        Assert.NotEmpty(withheld);
        Assert.All(withheld.GroupBy(row => row["measure"]), measure =>
            Assert.Equal(measure.Count(), coventry.Built[$"/progress/measures/{measure.Key}/"].All("main td .symbol").Count(symbol => symbol.TextContent == "[c]")));
    }

    [Fact]
    public void Every_small_number_of_people_waiting_is_withheld_in_the_download_of_waits()
    {
        var published = coventry.Table("data/waiting-times.csv").ToDictionary(row => (row["service"], row["as_at"]));
        foreach (var row in CsvTable.Read(Path.Combine(Repository.Root, "data", "waiting-times.csv")))
        {
            foreach (var column in new[] { "waiting", "over 18 weeks", "over 52 weeks" })
            {
                var shown = published[(row["service"], row["as at"])][column.Replace(' ', '_')];
                Assert.Equal(IsSmall(row[column]) ? "c" : row[column], shown);
            }
        }
    }

    [Fact]
    public void Feeds_are_well_formed_and_of_this_site()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        foreach (var file in new[] { "voice/news/feed.xml", "progress/changes.xml" })
        {
            var feed = XDocument.Parse(coventry.Built.Text(file)).Root!;
            Assert.Equal(atom + "feed", feed.Name);
            Assert.NotEmpty(feed.Elements(atom + "entry"));
            Assert.All(
                feed.Descendants(atom + "link").Select(link => link.Attribute("href")!.Value),
                address => Assert.StartsWith(coventry.Content.Settings.BaseUrl.AbsoluteUri, address, StringComparison.Ordinal));
        }
    }

    private static (string, string, string, string) Key(IReadOnlyDictionary<string, string> row) =>
        (row["measure"], row["period"], row["geography"], row.GetValueOrDefault("breakdown") ?? "");

    private static bool IsSmall(string value) =>
        decimal.TryParse(value.Split(' ')[0], NumberStyles.Number, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 5;

    private static string Digits(string number) => string.Concat(number.Where(char.IsAsciiDigit));

    [GeneratedRegex(@"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+")]
    private static partial Regex EmailAddress();

    // Identifiers of Open Referral records: digits among their letters are nobody's number.
    [GeneratedRegex(@"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")]
    private static partial Regex Uuid();

    // Ten or eleven digits that begin as British numbers do, set apart as people set them.
    [GeneratedRegex(@"(?<![\d.#-]|sha256:[0-9a-f]{0,63})(\+44\s?\(?0?\)?|0)[1-9](?:[\s\u00A0-]?\d){8,9}(?![\d.])")]
    private static partial Regex Telephone();

    // https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
    [GeneratedRegex("^(01632960|0808157[0]|07700900|02079460|03069990|0909879[0])[0-9]+$")]
    private static partial Regex ForDrama();
}
