using System.Collections.Immutable;
using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Reading;
using SendSite.Reading.Csv;
using SendSite.Reading.Structures;

namespace SendSite.Starting;

/// <summary>
/// Starts a page or a row. What it will be is read and checked with the whole site before it is saved: an answer the site cannot use is
/// told as the build would tell it, and nothing is written. Nothing that is there is ever changed.
/// </summary>
internal sealed class EntryStart(EntryKind kind, StartOptions options, Interview interview, TimeProvider time)
{
    private readonly DiagnosticBag _bag = new();

    public StartOutcome Run()
    {
        if (Begin() is not { } beginning)
        {
            return new StartOutcome(null, _bag.Sorted());
        }

        var answers = interview.Answers(kind.Questions, options.Given, beginning, kind.Form.Place, _bag);
        if (_bag.StopsPublication() || kind.Form.Compose(options.SiteFolder, beginning, Marked(answers, beginning), _bag) is not { } started)
        {
            return new StartOutcome(null, _bag.Sorted());
        }

        var findings = Try(started, beginning.Day);
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return new StartOutcome(null, findings);
        }

        Save(started);
        return new StartOutcome(started.File.Path, findings);
    }

    private Beginning? Begin()
    {
        if (!File.Exists(Path.Combine(options.SiteFolder, SiteReader.File)))
        {
            _bag.Report(
                StartingRules.NoSiteHere,
                SourceSpan.Whole(SiteReader.File),
                $"There is no site in \"{options.SiteFolder}\".",
                "Give the folder that holds data/ and input/ with --site, or start a site with: new site FOLDER");
            return null;
        }

        var found = new DiagnosticBag();
        if (ContentReader.Read(options.SiteFolder, found) is not { } content)
        {
            _bag.AddRange(found.Sorted());
            return null;
        }

        return new Beginning(options.Name, options.AsOf ?? content.Settings.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime), content);
    }

    private ImmutableDictionary<string, string> Marked(ImmutableDictionary<string, string> answers, Beginning beginning)
    {
        answers = answers.SetItem("day", FormattableString.Invariant($"{beginning.Day:yyyy-MM-dd}"));
        answers = options.Invented ? answers.SetItem("invented", kind.Form.HasDrafts ? "true" : "yes") : answers;
        return options.Ready ? answers : answers.SetItem("draft", "true");
    }

    /// <summary>What the site's readers and checks say of it.</summary>
    private ImmutableArray<Diagnostic> Try(StartedFile started, DateOnly asOf)
    {
        var bag = new DiagnosticBag();
        if (ContentReader.Read(options.SiteFolder, bag, started.File) is { } content)
        {
            ModelChecks.Run(content, asOf, bag);
        }

        bool IsNew(SourceSpan span) => span.File == started.File.Path && (started.IsNew || span.Line >= started.FirstLine);
        return [.. bag.Sorted().Where(finding => IsNew(finding.Span) || finding.Related.Any(IsNew))];
    }

    private void Save(StartedFile started)
    {
        var file = Path.Combine(options.SiteFolder, started.File.Path);
        if (!started.IsNew)
        {
            AppendedRows.Save(file, started.File.Bytes);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        using var stream = new FileStream(file, FileMode.CreateNew);
        stream.Write(started.File.Bytes);
    }
}
