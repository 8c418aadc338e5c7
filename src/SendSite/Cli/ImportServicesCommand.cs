using System.CommandLine;
using System.Globalization;
using SendSite.Importing.Services;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Adds services from another directory's open data.</summary>
internal sealed class ImportServicesCommand
{
    private readonly Argument<FileSystemInfo> _source = new("source") { Description = "A file or folder of Open Referral UK 3.0 JSON: a service, a page of /services, or a folder of them." };

    private readonly Option<DirectoryInfo> _site = new("--site")
    {
        Description = "The site's folder, which holds data/ and input/.",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    };

    private readonly Option<bool> _revise = new("--revise") { Description = "Replace what entries say where the import says something else." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be written, and write nothing." };

    public ImportServicesCommand()
    {
        Command = new Command("services", "Adds services from another directory's Open Referral UK data.") { _source, _site, _revise, _dryRun };
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult parsed)
    {
        var options = new ServicesImportOptions(parsed.GetRequiredValue(_site).FullName, parsed.GetRequiredValue(_source).FullName, parsed.GetValue(_revise), parsed.GetValue(_dryRun));
        var outcome = new ServicesImport(options).Run();
        TextReport.Write(Console.Error, outcome.Findings);
        var stopped = outcome.Findings.Any(finding => finding.Rule.Severity == Severity.Error);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{outcome.New.Length} new, {outcome.Revised.Length} revised, {outcome.Unchanged} there already"));
        Console.Out.WriteLine(stopped ? "Nothing was written: mend what is listed above and import again."
            : outcome.Written ? "Written to input/services/."
            : "Nothing was written, as asked.");
        return stopped ? ExitCodes.Stopped : ExitCodes.Published;
    }
}
