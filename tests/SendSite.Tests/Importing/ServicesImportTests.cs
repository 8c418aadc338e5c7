using SendSite.Importing;
using SendSite.Importing.Services;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Publishing;
using SendSite.Publishing.OpenReferral;
using SendSite.Reading;
using SendSite.Tests.Site;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Importing;

public sealed class ServicesImportTests : IDisposable
{
    private const string Foreign = """
        {
          "id": "0b6d7a52-1f0e-4a1e-9f57-2a0c6c8f3d10",
          "name": "Speech and language drop-in",
          "description": "Advice for families.\n\nCome as you are.",
          "status": "active",
          "url": "https://example.org/drop-in",
          "email": "hello@example.org",
          "fees": "Free",
          "minimum_age": 0,
          "maximum_age": 5,
          "assured_date": "2026-09-01",
          "last_modified": "2026-09-01T09:00:00Z",
          "accreditations": "Kitemark",
          "organization": { "id": "5b0b4b1c-43f3-4f0e-8f4b-0a3d6e3a9c11", "name": "Example Trust", "description": "NHS community services." },
          "contacts": [ { "id": "7a2d2b9e-0c55-4d5c-9a55-3f0f5f6f7a12", "name": "A person", "title": "Reception",
                          "phones": [ { "id": "c8a6f6d1-6c0a-4b8e-8f0c-5a9c2f9f1b13", "number": "01632 960123" } ] } ],
          "schedules": [ { "id": "e4b1c9d2-7d1b-4c9f-9b1d-6bad3a0a2c14", "freq": "WEEKLY", "byday": "TU,TH", "opens_at": "10:00:00", "closes_at": "12:00:00" } ],
          "cost_options": [ { "id": "d9061e27-c260-41ef-8062-b0f28f5f7119", "option": "Everyone", "amount": 0 } ],
          "attributes": [ { "id": "ea172f38-d371-4200-9173-c1039060821a", "link_entity": "service",
                            "taxonomy_term": { "id": "fb283049-e482-4311-8284-d2140171932b", "name": "autism", "description": "Need", "taxonomy": "Other list" } } ]
        }
        """;

    private readonly TemporaryFolder _site = new();
    private readonly TemporaryFolder _export = new();

    public ServicesImportTests() => CoventrySite.CopyTo(_site.Path);

    public void Dispose()
    {
        _site.Dispose();
        _export.Dispose();
    }

    [Fact]
    public void What_is_exported_imported_and_exported_again_is_the_same_to_the_byte()
    {
        var before = Export();
        Assert.True(before.Count > 100);
        Save(before);
        Directory.Delete(_site["input/services"], recursive: true);

        var outcome = Import();

        Assert.Equal([], outcome.Findings.Where(finding => finding.Rule != ImportRules.FieldNotPlaced));
        Assert.Equal([], outcome.Findings.Where(finding => !finding.Message.StartsWith("wait_time ", StringComparison.Ordinal)));
        Assert.Equal(before, Export());
    }

    [Fact]
    public void A_sites_own_export_is_there_already()
    {
        Save(Export());

        var outcome = Import();

        Assert.Equal([], outcome.Findings.Where(finding => finding.Rule != ImportRules.FieldNotPlaced));
        Assert.Equal((0, 0), (outcome.New.Length, outcome.Revised.Length));
    }

    [Fact]
    public void An_entry_that_says_something_else_is_kept_and_both_are_shown()
    {
        Save(Export());
        Change("provider: NHS community children's services", "provider: The new trust");
        var before = File.ReadAllText(Entry);

        var outcome = Import();

        var finding = Assert.Single(outcome.Findings, found => found.Rule == ImportRules.ChangedEntry);
        Assert.Contains("\"provider\" is \"NHS community children's services\"", finding.Message, StringComparison.Ordinal);
        Assert.Contains("but \"The new trust\" here", finding.Message, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(Entry));
    }

    [Fact]
    public void A_revision_replaces_what_differs_and_nothing_else()
    {
        Save(Export());
        var wanted = File.ReadAllText(Entry);
        Change("provider: NHS community children's services", "provider: The new trust");

        var outcome = Import(revise: true);

        Assert.Equal("speech-and-language-therapy", Assert.Single(outcome.Revised));
        Assert.Equal(wanted, File.ReadAllText(Entry));
    }

    [Fact]
    public void A_rehearsal_writes_nothing()
    {
        Save(new() { ["drop-in.json"] = Foreign });

        var outcome = Import(dryRun: true);

        Assert.Equal("speech-and-language-drop-in", Assert.Single(outcome.New));
        Assert.False(File.Exists(_site["input/services/speech-and-language-drop-in.md"]));
    }

    [Fact]
    public void Another_directorys_service_keeps_its_ids_and_says_what_it_does_not_know()
    {
        Save(new() { ["drop-in.json"] = Foreign });

        var outcome = Import();

        var text = File.ReadAllText(_site["input/services/speech-and-language-drop-in.md"]);
        Assert.Contains("open-referral-id: 0b6d7a52-1f0e-4a1e-9f57-2a0c6c8f3d10\nopen-referral-organization-id: 5b0b4b1c-43f3-4f0e-8f4b-0a3d6e3a9c11\n", text, StringComparison.Ordinal);
        Assert.Contains("needs: [autism]\n", text, StringComparison.Ordinal);
        Assert.Contains("cost: {kind: free, words: Free}\n", text, StringComparison.Ordinal);
        Assert.Contains("days: [tuesday, thursday]", text, StringComparison.Ordinal);
        Assert.EndsWith("---\n\nCome as you are.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("A person", text, StringComparison.Ordinal);
        Assert.Equal(
            ["\"type\"", "\"plan\"", "\"diagnosis-needed\""],
            outcome.Findings.Where(finding => finding.Rule == ImportRules.AnswerMissing).Select(finding => finding.Message.Split("say ")[1].TrimEnd('.')).OrderByDescending(key => key, StringComparer.Ordinal));
    }

    [Fact]
    public void Each_field_without_a_place_is_told_with_its_path_and_value()
    {
        Save(new() { ["drop-in.json"] = Foreign });

        Assert.Equal(
            [
                "accreditations is \"Kitemark\"",
                "contacts[0].name is \"A person\"",
                "cost_options[0].option is \"Everyone\"",
                "last_modified is \"2026-09-01T09:00:00Z\"",
                "organization.description is \"NHS community services.\"",
            ],
            Import().Findings.Where(finding => finding.Rule == ImportRules.FieldNotPlaced).Select(finding => finding.Message.Split(", which")[0]));
    }

    [Fact]
    public void A_service_known_by_its_UUID_is_the_same_under_another_name()
    {
        Save(new() { ["drop-in.json"] = Foreign });
        Import();

        Save(new() { ["drop-in.json"] = Foreign.Replace("Speech and language drop-in", "Talking drop-in", StringComparison.Ordinal) });
        var outcome = Import(revise: true);

        Assert.Equal((0, 1), (outcome.New.Length, outcome.Revised.Length));
        Assert.Contains("title: Talking drop-in\n", File.ReadAllText(_site["input/services/speech-and-language-drop-in.md"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"name": "Not a service"}""")]
    [InlineData("[1]")]
    public void A_file_in_another_format_writes_nothing(string text)
    {
        Save(new() { ["a.json"] = Foreign, ["b.json"] = text });

        Assert.Contains(Import().Findings, finding => finding.Rule == ImportRules.NotOpenReferral);
        Assert.False(File.Exists(_site["input/services/speech-and-language-drop-in.md"]));
    }

    [Fact]
    public void A_page_of_a_list_holds_many()
    {
        Save(new() { ["services.json"] = $$"""{"total_items": 1, "contents": [{{Foreign}}]}""" });

        Assert.Single(Import().New);
    }

    private string Entry => _site["input/services/speech-and-language-therapy.md"];

    private void Change(string from, string to)
    {
        var text = File.ReadAllText(Entry);
        Assert.Contains(from, text, StringComparison.Ordinal);
        File.WriteAllText(Entry, text.Replace(from, to, StringComparison.Ordinal));
    }

    private ServicesImportOutcome Import(bool revise = false, bool dryRun = false) =>
        new ServicesImport(new ServicesImportOptions(_site.Path, _export.Path, revise, dryRun)).Run();

    private SortedDictionary<string, string> Export()
    {
        var bag = new DiagnosticBag();
        var content = ContentReader.Read(_site.Path, bag)!;
        Assert.False(bag.StopsPublication(), string.Join('\n', bag.Sorted()));
        var model = new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build();
        var files = ReferralFiles.Of(model, new SiteAddress(model.Settings.BaseUrl));
        return new SortedDictionary<string, string>(files.ToDictionary(file => file.Path, file => System.Text.Encoding.UTF8.GetString(file.Bytes.Span)), StringComparer.Ordinal);
    }

    private void Save(SortedDictionary<string, string> files)
    {
        foreach (var (path, text) in files)
        {
            var target = _export[path];
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, text);
        }
    }
}
