using System.Collections.Immutable;
using System.Text;
using SendSite.Building;
using SendSite.Cli;
using SendSite.Starting;
using SendSite.Tests.Cli;
using SendSite.Tests.Site;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Starting;

public sealed class EntryStartTests : IDisposable
{
    private const string Summary = "Two hours of fun each week, for families who like to meet others.";

    private static readonly Dictionary<string, (string Name, (string Question, string Answer)[] Answers)> Filled = new(StringComparer.Ordinal)
    {
        ["pathway"] = ("saturday-club", [("summary", Summary)]),
        ["service"] = ("Saturday club", [("summary", Summary), ("type", "advice"), ("phone", "01632 960 002")]),
        ["news"] = ("new-club", [("summary", Summary), ("text", "The club opens in May. It is free.")]),
        ["page"] = ("help/sleep", [("summary", Summary), ("text", "Sleep is hard for many children.")]),
        ["event"] = ("open-day-2", [("date", "2026-12-05"), ("time", "10am to midday"), ("place", "Library, first floor")]),
        ["said-did"] = ("car-park", [("said", "The car park is full, and we \"give up\"."), ("said-by", "Parents, at the forum"), ("promised", "Ask for more spaces."), ("due", "2027-01-31")]),
    };

    private readonly SmallSite _site = new();

    public static TheoryData<string> Kinds => [.. EntryKinds.All.Select(kind => kind.Verb)];

    public void Dispose() => _site.Dispose();

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task What_is_started_builds_with_nothing_found_as_a_draft_and_published(string kind)
    {
        var before = (await BuildAsync()).Findings.Select(finding => finding.ToString()).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(Start(kind).Findings);
        Assert.True((await BuildAsync()).Published);
        if (Kind(kind).Form.HasDrafts)
        {
            var name = Filled[kind].Name;
            Assert.Empty(Start(kind, name: name + "-2", ready: true).Findings);
        }

        var outcome = await BuildAsync();
        Assert.True(outcome.Published);
        Assert.Empty(outcome.Findings.Select(finding => finding.ToString()).Except(before, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("service", "help/services/saturday-club/index.html")]
    [InlineData("news", "voice/news/new-club/index.html")]
    [InlineData("page", "help/sleep/index.html")]
    [InlineData("pathway", "help/pathways/saturday-club/index.html")]
    public async Task A_draft_is_not_published_and_a_ready_page_is(string kind, string page)
    {
        var draft = Start(kind);
        await BuildAsync();
        Assert.False(File.Exists(Path.Combine(_site.Output, page)));

        File.Delete(_site[draft.Written!]);
        Start(kind, ready: true);
        await BuildAsync();
        Assert.True(File.Exists(Path.Combine(_site.Output, page)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Answers_typed_and_answers_given_make_the_same_file(string kind)
    {
        var given = Start(kind);
        var file = _site[given.Written!];
        var expected = File.ReadAllText(file);
        using var other = new SmallSite();
        var answers = Filled[kind].Answers.ToDictionary(answer => answer.Question, answer => answer.Answer, StringComparer.Ordinal);
        // Each question in turn; a list of one offers it first, and Enter takes it.
        var console = new TypingConsole(Kind(kind).Questions.Select(question =>
            question.Name is "type" or "service" ? "" : answers.GetValueOrDefault(question.Name, "")));
        var asked = new EntryStart(Kind(kind), new StartOptions(other.Folder, Filled[kind].Name), new Interview(console), TimeProvider.System).Run();

        Assert.Empty(asked.Findings);
        Assert.True(console.AllRead);
        Assert.Equal(expected, File.ReadAllText(other[asked.Written!]));
    }

    [Fact]
    public void Nobody_is_asked_when_all_that_is_needed_is_given()
    {
        var kind = Kind("event");
        var options = new StartOptions(_site.Folder, "fair") { Given = ImmutableDictionary<string, string>.Empty.Add("date", "2026-12-05") };

        Assert.NotNull(new EntryStart(kind, options, new Interview(new TypingConsole()), TimeProvider.System).Run().Written);
    }

    [Fact]
    public void Every_answer_that_is_missing_is_named_with_its_option()
    {
        var outcome = new EntryStart(Kind("said-did"), new StartOptions(_site.Folder, "car-park"), new Interview(null), TimeProvider.System).Run();

        Assert.Null(outcome.Written);
        Assert.Equal(["--promised", "--said", "--said-by"], outcome.Findings.Select(finding => finding.Hint.Split(' ')[3].TrimEnd('.')).Order(StringComparer.Ordinal));
        Assert.All(outcome.Findings, finding => Assert.Equal("SS183", finding.Rule.Code));
    }

    [Theory]
    [InlineData("service", "advice-line", "SS180")]
    [InlineData("page", "help/index", "SS180")]
    [InlineData("event", "open-day", "SS132")]
    [InlineData("news", "first-base-opens", "SS")]
    public void A_name_that_is_taken_is_told_and_nothing_changes(string kind, string name, string rule)
    {
        var before = TemporaryFolder.Contents(_site.Folder);
        var outcome = Start(kind, name: name);

        Assert.Null(outcome.Written);
        Assert.StartsWith(rule, Assert.Single(outcome.Findings).Rule.Code, StringComparison.Ordinal);
        Assert.Equal(before, TemporaryFolder.Contents(_site.Folder));
    }

    [Theory]
    [InlineData("service", "../../escaped", "input/services/escaped.md")]
    [InlineData("service", "/etc/passwd", "input/services/etc-passwd.md")]
    [InlineData("service", "Caf\u00e9 & Cr\u00e8che: No. 1", "input/services/caf-cr-che-no-1.md")]
    [InlineData("page", "/help/sleep/", "input/help/sleep.md")]
    [InlineData("page", "help/..\\sleep", "input/help/sleep.md")]
    public void An_odd_name_becomes_an_address_inside_its_folder(string kind, string name, string file) => Assert.Equal(file, Start(kind, name: name).Written);

    [Theory]
    [InlineData("service", "...")]
    [InlineData("service", "")]
    [InlineData("page", "help/../sleep")]
    [InlineData("page", "sleep")]
    [InlineData("event", "!?")]
    public void A_name_that_can_be_no_address_is_told(string kind, string name)
    {
        var before = TemporaryFolder.Contents(_site.Folder);
        var outcome = Start(kind, name: name);

        Assert.Null(outcome.Written);
        Assert.NotEmpty(outcome.Findings);
        Assert.Equal(before, TemporaryFolder.Contents(_site.Folder));
    }

    [Theory]
    [InlineData("service", "type", "advise", "Did you mean \"advice\"?")]
    [InlineData("service", "phone", "ring us", "Write digits and spaces")]
    [InlineData("event", "time", "after school", "Write it like 10am")]
    [InlineData("event", "date", "tomorrow", "Write the date as")]
    [InlineData("said-did", "due", "soon", "Write the date as")]
    public void An_answer_the_site_cannot_use_is_told_as_the_build_would_tell_it(string kind, string question, string answer, string hint)
    {
        var outcome = Start(kind, change: (question, answer));

        Assert.Null(outcome.Written);
        Assert.Contains(outcome.Findings, finding => finding.Message.Contains($"\"{answer}\"", StringComparison.Ordinal));
        Assert.Contains(hint, string.Concat(outcome.Findings.Select(finding => finding.Hint)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_site_is_told()
    {
        using var empty = new TemporaryFolder();
        var outcome = new EntryStart(Kind("news"), new StartOptions(empty.Path, "x"), new Interview(null), TimeProvider.System).Run();

        Assert.Equal("SS182", Assert.Single(outcome.Findings).Rule.Code);
        Assert.Empty(TemporaryFolder.Contents(empty.Path));
    }

    [Fact]
    public void A_row_keeps_the_table_byte_for_byte_with_its_mark_its_line_breaks_and_its_order_of_columns()
    {
        var table = "\uFEFFtitle,id,date,time,place,online link,who for,how to join,published,invented\r\nFair,fair,2026-12-06,,,,,,,yes";
        File.WriteAllText(_site["data/events.csv"], table, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

        Assert.Empty(Start("event").Findings);
        Assert.Equal(table + "\r\nOpen day 2,open-day-2,2026-12-05,10am to midday,\"Library, first floor\",,,,2026-11-22,\r\n", Encoding.UTF8.GetString(File.ReadAllBytes(_site["data/events.csv"])));
    }

    [Fact]
    public void A_table_that_is_not_there_is_made()
    {
        File.Delete(_site["data/events.csv"]);

        Assert.Empty(Start("event").Findings);
        Assert.Equal(2, File.ReadAllLines(_site["data/events.csv"]).Length);
    }

    [Fact]
    public async Task The_program_writes_a_page_and_says_so()
    {
        var run = await SendSiteProcess.RunAsync("new", "news", "new-club", "--site", _site.Folder, "--summary", Summary, "--text", "It opens in May.", "--invented");

        Assert.Equal((ExitCodes.Published, ""), (run.ExitCode, run.Errors));
        Assert.StartsWith("Wrote input/news/2026-11-22-new-club.md. It is a draft", run.Output, StringComparison.Ordinal);
        Assert.Contains("\ninvented: true\n", File.ReadAllText(_site["input/news/2026-11-22-new-club.md"]), StringComparison.Ordinal);
    }

    private static EntryKind Kind(string verb) => EntryKinds.All.Single(kind => kind.Verb == verb);

    private StartOutcome Start(string kind, string? name = null, bool ready = false, (string Question, string Answer)? change = null)
    {
        var given = Filled[kind].Answers.ToImmutableDictionary(answer => answer.Question, answer => answer.Answer, StringComparer.Ordinal);
        given = change is var (question, words) ? given.SetItem(question, words) : given;
        var options = new StartOptions(_site.Folder, name ?? Filled[kind].Name) { Given = given, Ready = ready };
        return new EntryStart(Kind(kind), options, new Interview(null), TimeProvider.System).Run();
    }

    private Task<BuildOutcome> BuildAsync() => CoventrySite.BuildAsync(new BuildOptions(_site.Folder));
}
