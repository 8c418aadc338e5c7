using System.CommandLine;
using SendSite.Reporting;
using SendSite.Starting;

namespace SendSite.Cli;

/// <summary>Starts one kind of page or row.</summary>
internal sealed class NewEntryCommand
{
    private readonly EntryKind _kind;
    private readonly Argument<string> _name;
    private readonly GivenAnswers _answers;
    private readonly SourceOptions _source = new();
    private readonly Option<bool> _ready = new("--ready") { Description = "Publish it with the next build: no draft." };
    private readonly Option<bool> _invented = new("--invented") { Description = "It is made up, to show a site working." };

    public NewEntryCommand(EntryKind kind)
    {
        _kind = kind;
        _name = new Argument<string>("name") { Description = kind.NameWords };
        _answers = new GivenAnswers(kind.Questions);
        Command = new Command(kind.Verb, kind.Words) { _name };
        _answers.AddTo(Command);
        _source.AddTo(Command);
        Command.Add(_invented);
        if (kind.Form.HasDrafts)
        {
            Command.Add(_ready);
        }

        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult parsed)
    {
        var options = new StartOptions(_source.Site(parsed), parsed.GetRequiredValue(_name))
        {
            Given = _answers.Read(parsed),
            AsOf = _source.AsOf(parsed),
            Ready = _kind.Form.HasDrafts && parsed.GetValue(_ready),
            Invented = parsed.GetValue(_invented),
        };
        var outcome = new EntryStart(_kind, options, GivenAnswers.Interview(), TimeProvider.System).Run();
        TextReport.Write(Console.Error, outcome.Findings);
        Console.Out.WriteLine(outcome.Written is not { } written ? "Nothing was written: mend what is listed above and try again."
            : !_kind.Form.HasDrafts ? $"Added a row to {written}."
            : options.Ready ? $"Wrote {written}."
            : $"Wrote {written}. It is a draft: only the preview (serve) shows it until you delete its line \"draft: true\".");
        return outcome.Written is null ? ExitCodes.Stopped : ExitCodes.Published;
    }
}
