using System.CommandLine;

namespace SendSite.Cli;

/// <summary>The program's verbs. Without one it builds.</summary>
internal static class CommandLine
{
    public static RootCommand Create()
    {
        var build = new BuildCommand();
        var root = new RootCommand("Builds an accessible website from a local area's SEND reform plan, updates and pages.")
        {
            build.Command,
            new CheckCommand().Command,
            new ImpactCommand().Command,
            new ServeCommand().Command,
            new ExplainCommand().Command,
            new NewCommand().Command,
            new Command("import", "Adds what others publish to the site's own files.") { new ImportMeasuresCommand().Command, new ImportServicesCommand().Command },
        };
        build.AddTo(root);
        return root;
    }
}
