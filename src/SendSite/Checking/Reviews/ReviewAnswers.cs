using System.Collections.Immutable;
using SendSite.Checking.Conformance;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Reviews;

/// <summary>
/// People's answers to the questions programs asked, from <c>data/accessibility.yml</c>. An answered question is not asked again
/// until the answer expires. Only questions can be answered: a fault stays a fault.
/// </summary>
/// <param name="answers">Each with its last day.</param>
/// <param name="asOf">The day the site speaks for.</param>
internal sealed class ReviewAnswers(ImmutableArray<ReviewAnswer> answers, DateOnly asOf)
{
    public static readonly ReviewAnswers None = new([], default);

    /// <summary>Parts the questions that have an answer from all other findings, whose order stays.</summary>
    public AnsweredFindings Apply(IEnumerable<Diagnostic> findings)
    {
        var open = ImmutableArray.CreateBuilder<Diagnostic>();
        var answered = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in findings)
        {
            var found = answers.Where(answer => Matches(answer, finding)).MaxBy(answer => answer.Expires);
            if (found?.Expires >= asOf)
            {
                answered.Add(finding);
            }
            else
            {
                open.Add(found is null ? finding : AskedAgain(finding, found));
            }
        }

        return new AnsweredFindings(open.ToImmutable(), answered.ToImmutable());
    }

    /// <summary>Answers to which no question was asked; those to rules that this build did not run are not counted.</summary>
    /// <param name="inBrowser">Whether this build looked at pages in a browser.</param>
    public IEnumerable<Diagnostic> Stale(IEnumerable<Diagnostic> findings, bool inBrowser)
    {
        ImmutableArray<Diagnostic> questions = [.. findings.Where(finding => finding.Severity == Severity.Review)];
        foreach (var answer in answers.Where(answer => !questions.Any(question => Matches(answer, question))))
        {
            var rule = RuleCatalogue.All.FirstOrDefault(one => one.Code == answer.Rule);
            if (rule is null || inBrowser || !CriterionCoverage.NeedsBrowser(rule))
            {
                yield return Report(answer, rule);
            }
        }
    }

    private static bool Matches(ReviewAnswer answer, Diagnostic finding) =>
        finding.Severity == Severity.Review
        && finding.Rule.Code == answer.Rule
        && (IsAt(answer.Page, finding.Page) || IsAt(answer.Page, finding.Span.File))
        && (answer.Selector is null || answer.Selector == finding.Selector)
        && (answer.Message is null || finding.Message.Contains(answer.Message, StringComparison.OrdinalIgnoreCase));

    private static bool IsAt(string pattern, string? place) => place is not null
        && (pattern.EndsWith('*') ? place.StartsWith(pattern[..^1], StringComparison.Ordinal) : place == pattern);

    private static Diagnostic AskedAgain(Diagnostic finding, ReviewAnswer answer) => finding with
    {
        Hint = FormattableString.Invariant($"{finding.Hint} The answer of {answer.Date:yyyy-MM-dd} expired on {answer.Expires:yyyy-MM-dd}: \"{answer.Answer}\" Is it still true?"),
        Related = finding.Related.Add(answer.Source),
    };

    private static Diagnostic Report(ReviewAnswer answer, Rule? rule) => rule switch
    {
        null => new(ReviewRules.StaleAnswer, answer.Source, $"There is no rule \"{answer.Rule}\".", NearestRule(answer.Rule)),
        { Severity: not Severity.Review } => new(
            ReviewRules.StaleAnswer,
            answer.Source,
            $"{rule.Code} ({rule.Name}) is {(rule.Severity == Severity.Error ? "an error" : "a warning")}, and cannot be answered away.",
            "Mend what it finds, and remove this answer."),
        _ => new(
            ReviewRules.StaleAnswer,
            answer.Source,
            $"Nothing on \"{answer.Page}\" asks {rule.Code} ({rule.Name}){(answer.Message is null ? "" : $" with the words \"{answer.Message}\"")} any more.",
            "Remove this answer, or correct its page, selector or message if the page was renamed or reworded."),
    };

    private static string NearestRule(string code) =>
        NearestName.Find(code, RuleCatalogue.All.Select(rule => rule.Code)) is { } nearest
            ? $"Did you mean \"{nearest}\"?"
            : "Write the code that stands in the question: SS and three digits.";
}
