using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using Spectre.Console;

namespace SendSite.Starting;

/// <summary>Gathers answers: those given with the command first, then, on a terminal, the others; then their defaults.</summary>
/// <param name="console">Where to ask; absent where nobody can answer.</param>
internal sealed class Interview(IAnsiConsole? console)
{
    /// <summary>Every answer there is, by the name of its question, each on one line. A required one that is missing is reported.</summary>
    /// <param name="about">Where the answers will go, for findings.</param>
    public ImmutableDictionary<string, string> Answers(
        ImmutableArray<Question> questions, IReadOnlyDictionary<string, string> given, Beginning beginning, string about, DiagnosticBag bag)
    {
        // With all that is needed on the command line there is nobody to be kept waiting for an answer.
        var asks = console is not null && questions.Any(question => question.Required && question.Default(beginning) is null && !given.ContainsKey(question.Name));
        var answers = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var question in questions)
        {
            var answer = given.TryGetValue(question.Name, out var words) ? words : asks ? Ask(console!, question, beginning) : question.Default(beginning);
            if (!string.IsNullOrWhiteSpace(answer))
            {
                answers.Add(question.Name, answer.Trim().ReplaceLineEndings(" "));
            }
            else if (question.Required)
            {
                bag.Report(StartingRules.QuestionUnanswered, SourceSpan.Whole(about), $"There is no \"{question.Name}\".", $"Give it with --{question.Name}. {question.Words}");
            }
        }

        return answers.ToImmutable();
    }

    private static string Ask(IAnsiConsole console, Question question, Beginning beginning)
    {
        var standard = question.Default(beginning);
        var choices = question.Choices(beginning);
        if (!choices.IsEmpty && (standard is null || choices.Any(choice => choice.Value == standard)))
        {
            var list = new SelectionPrompt<Choice>().Title(Markup.Escape(question.Words)).PageSize(12).UseConverter(choice => Markup.Escape(choice.ToString()))
                .AddChoices(choices.OrderBy(choice => choice.Value == standard ? 0 : 1));
            return console.Prompt(list).Value;
        }

        var line = new TextPrompt<string>(Markup.Escape(question.Words)) { AllowEmpty = !question.Required };
        return console.Prompt(standard is null ? line : line.DefaultValue(standard));
    }
}
