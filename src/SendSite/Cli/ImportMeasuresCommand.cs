using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using SendSite.Importing;
using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Adds figures from a data file of official statistics.</summary>
internal sealed class ImportMeasuresCommand
{
    private readonly Argument<FileInfo> _file = new("file") { Description = "A data file (CSV) of Explore Education Statistics." };

    private readonly Option<DirectoryInfo> _site = new("--site")
    {
        Description = "The site's folder, which holds data/ and input/.",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    };

    private readonly Option<string> _published = new("--published")
    {
        Description = "The day the figures became public, as yyyy-mm-dd.",
        Required = true,
    };

    private readonly Option<string> _source = new("--source") { Description = "Where the figures come from, in words.", DefaultValueFactory = _ => "Department for Education, Explore Education Statistics" };
    private readonly Option<string?> _measure = new("--measure") { Description = "Import this measure only, by its id." };
    private readonly Option<string?> _indicator = new("--indicator") { Description = "With --measure: the column that holds its figure." };
    private readonly Option<string[]> _filter = new("--filter") { Description = "With --indicator: what another column must say, as column=value. May be given several times." };
    private readonly Option<bool> _revise = new("--revise") { Description = "Add figures that differ from published ones, marked as revised." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be added, and add nothing." };

    public ImportMeasuresCommand()
    {
        _published.Validators.Add(result =>
        {
            if (!TryParseDay(result.Tokens is [var token] ? token.Value : "", out _))
            {
                result.AddError("Write --published as yyyy-mm-dd, such as 2026-11-22.");
            }
        });
        _filter.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => !token.Value.Contains('=', StringComparison.Ordinal)))
            {
                result.AddError("Write --filter as column=value, such as sex=Total.");
            }
        });
        Command = new Command("measures", "Adds the area's and England's figures from a data file of official statistics.")
        {
            _file, _site, _published, _source, _measure, _indicator, _filter, _revise, _dryRun,
        };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult parsed)
    {
        var outcome = new MeasuresImport(Read(parsed)).Run();
        TextReport.Write(Console.Error, outcome.Findings);
        foreach (var count in outcome.Counts)
        {
            Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count.Measure}: {count.Added} new, {count.Revised} revised, {count.Unchanged} there already"));
        }

        var stopped = outcome.Findings.Any(finding => finding.Rule.Severity == Severity.Error);
        Console.Out.WriteLine(stopped ? "Nothing was added: mend what is listed above and import again."
            : outcome.Written ? "Added to data/observations.csv."
            : "Nothing was added, as asked.");
        return stopped ? ExitCodes.Stopped : ExitCodes.Published;
    }

    private ImportOptions Read(ParseResult parsed)
    {
        _ = TryParseDay(parsed.GetRequiredValue(_published), out var published);
        var indicator = parsed.GetValue(_indicator);
        return new ImportOptions(parsed.GetRequiredValue(_site).FullName, parsed.GetRequiredValue(_file).FullName, published, parsed.GetRequiredValue(_source))
        {
            Measure = parsed.GetValue(_measure),
            Mapping = indicator is null ? null : new OfficialMapping(indicator, Filters(parsed.GetValue(_filter) ?? []), []),
            Revise = parsed.GetValue(_revise),
            DryRun = parsed.GetValue(_dryRun),
        };
    }

    private static ImmutableArray<(string Column, string Value)> Filters(string[] filters) =>
        [.. filters.Select(filter => filter.Split('=', 2)).Select(parts => (parts[0].Trim(), parts[1].Trim()))];

    private static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
