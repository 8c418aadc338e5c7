using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Reading;

namespace SendSite.Starting;

/// <summary>Starts a whole site in a folder of its own. It is made and checked beside the folder, and put in place only when nothing stops it.</summary>
/// <param name="folder">Where it goes, as a full path.</param>
internal sealed class SiteStart(string folder, ImmutableDictionary<string, string> given, Interview interview, TimeProvider time)
{
    public static readonly ImmutableArray<Question> Questions =
    [
        new("area", "What is the area called, such as Coventry?") { Required = true },
        new("organisation", "Who publishes the site?") { Required = true },
        new("base-url", "What will its address be, such as https://send.example.org/?") { Required = true },
        new("phone", "Which telephone number helps families?") { Required = true },
        new("email", "Which email address takes feedback?") { Required = true },
    ];

    private const string Files = "Site/";

    private readonly DiagnosticBag _bag = new();

    public StartOutcome Run()
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()))
        {
            _bag.Report(StartingRules.NameTaken, SourceSpan.Whole(folder), "There is something in this place already, and it stays as it is.", "Name a folder that is not there yet.");
            return Nothing();
        }

        var today = DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        var beginning = new Beginning(Path.GetFileName(folder), today, Site: null);
        var answers = interview.Answers(Questions, given, beginning, "data/site.yml", _bag).SetItem("day", today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (_bag.StopsPublication())
        {
            return Nothing();
        }

        var beside = $"{Path.TrimEndingDirectorySeparator(folder)}.{Guid.NewGuid():N}";
        try
        {
            Write(beside, beginning, answers);
            return IsGood(beside, today) ? Put(beside) : Nothing();
        }
        finally
        {
            if (Directory.Exists(beside))
            {
                Directory.Delete(beside, recursive: true);
            }
        }
    }

    private static void Write(string site, Beginning beginning, ImmutableDictionary<string, string> answers)
    {
        foreach (var name in Template.Below(Files))
        {
            var file = Path.Combine(site, name[Files.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Template.Load(name).Fill(answers, AllowedValues.Of(beginning)));
        }
    }

    private bool IsGood(string site, DateOnly today)
    {
        if (ContentReader.Read(site, _bag) is { } content)
        {
            ModelChecks.Run(content, today, _bag);
        }

        return !_bag.StopsPublication();
    }

    private StartOutcome Put(string site)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder);
        }

        Directory.Move(site, folder);
        return new StartOutcome(folder, []);
    }

    private StartOutcome Nothing() => new(null, [.. _bag.Sorted().Where(finding => finding.Severity == Severity.Error)]);
}
