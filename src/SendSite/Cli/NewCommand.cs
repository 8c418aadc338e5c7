using System.CommandLine;
using SendSite.Starting;

namespace SendSite.Cli;

/// <summary>Starts something new: a site, or a page or row of one.</summary>
internal sealed class NewCommand
{
    public NewCommand()
    {
        Command = new Command("new", "Starts a site, or a page or row of one. Asks on a terminal for what is not given.") { new NewSiteCommand().Command };
        foreach (var kind in EntryKinds.All)
        {
            Command.Add(new NewEntryCommand(kind).Command);
        }
    }

    public Command Command { get; }
}
