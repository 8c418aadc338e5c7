using System.CommandLine;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Prints the page of a rule: who is hurt, by which standard, and pages that break and keep it.</summary>
internal sealed class ExplainCommand
{
    private readonly Argument<string> _code = new("rule") { Description = "The rule's code, such as SS607, or its name." };

    public ExplainCommand()
    {
        Command = new Command("explain", "Explains a rule, with examples.") { _code };
        Command.SetAction(parsed => Explain(parsed.GetRequiredValue(_code)));
    }

    public Command Command { get; }

    private static int Explain(string asked)
    {
        var rule = RuleCatalogue.All.FirstOrDefault(rule =>
            rule.Code.Equals(asked, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));
        if (rule is null)
        {
            var near = NearestName.Find(asked, RuleCatalogue.All.SelectMany(known => new[] { known.Code, known.Name }));
            Console.Error.WriteLine($"There is no rule \"{asked}\".{(near is null ? " Every finding names its rule's code, such as SS607." : $" Did you mean {near}?")}");
            return ExitCodes.WrongUsage;
        }

        Console.Out.Write(Page(rule));
        return ExitCodes.Published;
    }

    private static string Page(Rule rule)
    {
        using var page = typeof(ExplainCommand).Assembly.GetManifestResourceStream($"docs/rules/{RulePage.FileName(rule)}");
        if (page is null)
        {
            return RulePage.Write(rule, []);
        }

        using var reader = new StreamReader(page);
        return reader.ReadToEnd();
    }
}
