using System.CommandLine;
using SendSite.Reporting;
using SendSite.Starting;

namespace SendSite.Cli;

/// <summary>Starts a site of one's own.</summary>
internal sealed class NewSiteCommand
{
    private readonly Argument<DirectoryInfo> _folder = new("folder") { Description = "Where to put it: a folder that is not there yet, or is empty." };
    private readonly GivenAnswers _answers = new(SiteStart.Questions);

    public NewSiteCommand()
    {
        Command = new Command("site", "Starts a whole site: small, complete, and ready to build.") { _folder };
        _answers.AddTo(Command);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder);
        var outcome = new SiteStart(folder.FullName, _answers.Read(parsed), GivenAnswers.Interview(), TimeProvider.System).Run();
        TextReport.Write(Console.Error, outcome.Findings);
        Console.Out.WriteLine(outcome.Written is null
            ? "Nothing was written: mend what is listed above and try again."
            : $"Started a site in {folder}. See it with: serve --site {folder}");
        return outcome.Written is null ? ExitCodes.Stopped : ExitCodes.Published;
    }
}
