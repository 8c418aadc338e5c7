using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Settings;
using SendSite.Reading.Tables;

namespace SendSite.Starting;

/// <summary>Everything that can be started, with what is asked for it.</summary>
internal static class EntryKinds
{
    private const string PageName = "What it is called; small letters, digits and hyphens of it become its address.";

    private static readonly Question Title = new("title", "What is its title?") { Required = true, Default = beginning => beginning.Title };

    private static readonly Question Summary = new("summary", "In one sentence: what is it, and who is it for?") { Required = true };

    private static readonly Question Text = new("text", "What is the first thing to say? One paragraph; write the rest in the file.") { Required = true };

    public static readonly ImmutableArray<EntryKind> All =
    [
        new("pathway", "Starts a pathway: a family's route through support.", PageName, Page("pathway.md", "input/pathways"),
            [Title, Summary, Owner(owners => owners.Help), Service("The id of the service that helps first?")]),
        new("service", "Starts a service's page in the directory.", PageName, Page("service.md", "input/services"),
        [
            Title,
            Summary,
            Owner(owners => owners.Help),
            new("type", "What kind of service is it?") { Required = true, Choices = beginning => AllowedValues.Terms(beginning.Site!.Vocabulary.ServiceTypes) },
            new("provider", "Who runs it?") { Required = true, Default = beginning => beginning.Site?.Settings.Organisation },
            new("need", "Which needs is it for? Ids, with commas between them.") { Required = true, Default = beginning => Ids(beginning.Site!.Vocabulary.Needs) },
            new("area", "Which areas is it for? Ids, with commas between them.") { Required = true, Default = beginning => Ids(beginning.Site!.Vocabulary.Areas.Take(1)) },
            new("phone", "Which telephone number do families ring?") { Required = true, Default = beginning => beginning.Site?.Settings.Contact.Phone },
            new("email", "Which email address do families write to?"),
        ]),
        new("news", "Starts a news item.", PageName, new PageForm("news.md", "input/news", answers => answers.GetValueOrDefault("date", "") + "-"),
            [Title, Summary, Owner(owners => owners.Voice), Text, Today("date", "Which day is it of, as yyyy-mm-dd?")]),
        new("page", "Starts any other page.", "Its part of the site, then its name: help/sleep, progress/…, voice/…, about/….", Page("page.md", "input"),
            [Title, Summary, Owner(owners => owners.About), Text]),
        new("event", "Adds an event to data/events.csv.", "A short name for it, never shown: small letters, digits and hyphens of it become its id.", new RowForm(EventsReader.File, EventsReader.Columns),
        [
            Title,
            new("date", "Which day is it on, as yyyy-mm-dd?") { Required = true },
            new("time", "From when to when, such as 10am to 11:30am?"),
            new("place", "Where is it?"),
            new("online-link", "Which address do people join at online?"),
            new("who-for", "Who is it for?"),
            new("how-to-join", "What do people do to take part?"),
            Today("published", "From which day does the site show it, as yyyy-mm-dd?"),
        ]),
        new("said-did", "Adds an entry of we said, we did to data/said-did.csv.", "A short name for it, never shown: small letters, digits and hyphens of it become its id.", new RowForm(SaidDidReader.File, SaidDidReader.Columns),
        [
            new("said", "What did families say?") { Required = true },
            new("said-by", "Which group said it? Never a person.") { Required = true },
            new("promised", "What was promised?") { Required = true },
            Owner(owners => owners.Voice),
            new("due", "By which day, as yyyy-mm-dd?"),
            Today("date", "Which day was it said, as yyyy-mm-dd?"),
        ]),
    ];

    private static PageForm Page(string template, string folder) => new(template, folder, _ => "");

    private static Question Owner(Func<SectionOwners, string> own) => new("owner-role", "Which role keeps it right? A job title, never a name.")
    {
        Required = true,
        Default = beginning => beginning.Site is { } site ? own(site.Settings.Owners) : null,
    };

    private static Question Service(string words) => new("service", words)
    {
        Required = true,
        Choices = AllowedValues.Services,
        Default = beginning => AllowedValues.Services(beginning).FirstOrDefault()?.Value,
    };

    private static Question Today(string name, string words) =>
        new(name, words) { Required = true, Default = beginning => beginning.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };

    private static string Ids(IEnumerable<Model.Content.VocabularyTerm> terms) => string.Join(", ", terms.Select(term => term.Id));
}
