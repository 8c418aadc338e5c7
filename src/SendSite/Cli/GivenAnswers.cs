using System.Collections.Immutable;
using System.CommandLine;
using SendSite.Starting;
using Spectre.Console;

namespace SendSite.Cli;

/// <summary>Questions as options of a command.</summary>
internal sealed class GivenAnswers
{
    private readonly ImmutableArray<(string Name, Option<string?> Option)> _options;

    public GivenAnswers(ImmutableArray<Question> questions)
    {
        _options = [.. questions.Select(question => (question.Name, new Option<string?>("--" + question.Name) { Description = question.Words }))];
    }

    /// <summary>Someone to ask: nobody, where a program reads what is written or writes what is read.</summary>
    public static Interview Interview() => new(Console.IsInputRedirected || Console.IsOutputRedirected ? null : AnsiConsole.Console);

    public void AddTo(Command command)
    {
        foreach (var (_, option) in _options)
        {
            command.Add(option);
        }
    }

    public ImmutableDictionary<string, string> Read(ParseResult parsed) => _options
        .Select(entry => (entry.Name, Value: parsed.GetValue(entry.Option)))
        .Where(entry => entry.Value is not null)
        .ToImmutableDictionary(entry => entry.Name, entry => entry.Value!, StringComparer.Ordinal);
}
