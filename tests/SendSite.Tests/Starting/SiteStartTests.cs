using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Model.Diagnostics;
using SendSite.Starting;
using SendSite.Tests.Site;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Starting;

public sealed class SiteStartTests : IDisposable
{
    private static readonly ImmutableDictionary<string, string> Given = ImmutableDictionary<string, string>.Empty
        .Add("area", "Exampleshire: \"north\" & south")
        .Add("organisation", "Exampleshire Council, with the NHS")
        .Add("base-url", "https://send.example.org/")
        .Add("phone", "01632 960 001")
        .Add("email", "feedback@send.example.org");

    private readonly TemporaryFolder _parent = new();

    public void Dispose() => _parent.Dispose();

    [Fact]
    public async Task A_new_site_is_published_at_once_and_lacks_only_what_its_people_must_say()
    {
        var started = Start(_parent["site"]);
        Assert.Empty(started.Findings);

        var outcome = await CoventrySite.BuildAsync(new BuildOptions(_parent["site"]));
        Assert.True(outcome.Published, string.Join('\n', outcome.Findings));
        // What the law asks of a Local Offer and nobody has told yet; and questions about the national words list.
        Assert.Equal(["SS258"], outcome.Findings.Where(finding => finding.Severity == Severity.Warning).Select(finding => finding.Rule.Code));
        Assert.All(outcome.Findings.Where(finding => finding.Severity == Severity.Review), finding => Assert.Equal("/help/words/", finding.Page));
    }

    [Fact]
    public async Task Everything_can_be_started_in_a_new_site()
    {
        Start(_parent["site"]);
        var before = (await CoventrySite.BuildAsync(new BuildOptions(_parent["site"]))).Findings.Length;
        foreach (var kind in EntryKinds.All)
        {
            var given = kind.Questions.Where(question => question.Required).ToImmutableDictionary(question => question.Name, question => question.Name switch
            {
                "date" or "published" => TimeProvider.System.GetLocalNow().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                "type" => "advice",
                "service" => "advice-line",
                "phone" => "01632 960 002",
                "need" => "learning; communication",
                "area" => "everywhere",
                _ => $"The {kind.Verb} and its {question.Name}.",
            });
            var options = new StartOptions(_parent["site"], kind.Verb == "page" ? "about/a-page" : "a-name") { Given = given, Ready = true };
            Assert.Empty(new EntryStart(kind, options, new Interview(null), TimeProvider.System).Run().Findings);
        }

        var outcome = await CoventrySite.BuildAsync(new BuildOptions(_parent["site"]));
        Assert.True(outcome.Published, string.Join('\n', outcome.Findings));
        Assert.Equal(before, outcome.Findings.Length);
    }

    [Fact]
    public void A_folder_with_something_in_it_stays_as_it_is()
    {
        _parent.Write("site/mine.txt", "Mine.");
        var outcome = Start(_parent["site"]);

        Assert.Equal("SS180", Assert.Single(outcome.Findings).Rule.Code);
        Assert.Equal(["site/mine.txt"], TemporaryFolder.Contents(_parent.Path).Keys);
    }

    [Fact]
    public void An_answer_that_cannot_be_used_leaves_nothing_behind()
    {
        var outcome = new SiteStart(_parent["site"], Given.SetItem("base-url", "send"), new Interview(null), TimeProvider.System).Run();

        Assert.Equal("SS143", Assert.Single(outcome.Findings).Rule.Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(_parent.Path));
    }

    private static StartOutcome Start(string folder) => new SiteStart(folder, Given, new Interview(null), TimeProvider.System).Run();
}
