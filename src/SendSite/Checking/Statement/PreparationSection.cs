using AngleSharp.Dom;
using SendSite.Model.Accessibility;

namespace SendSite.Checking.Statement;

/// <summary>The statement says when it was made and reviewed, less than a year ago, and how the site was tested (25 to 32).</summary>
internal sealed class PreparationSection : IStatementCheck
{
    private const string Heading = "Preparation of this accessibility statement";
    private const string Prepared = "This statement was prepared on";
    private const string Reviewed = "It was last reviewed on";
    private const int FewestWordsOfMethod = 25;

    public IEnumerable<StatementFault> Check(StatementText statement)
    {
        if (statement.HeadingAbout("preparation") is null)
        {
            yield return new(25, "the heading of how the statement was prepared is missing.", $"Add it: {Heading}");
        }

        if (statement.Heading(Heading) is not { } heading)
        {
            yield return new(26, $"the heading reads \"{statement.HeadingAbout("preparation")?.TextContent}\".", $"The law fixes it: {Heading}");
            yield break;
        }

        foreach (var fault in Dates(statement, heading).Concat(Method(statement, heading)))
        {
            yield return fault;
        }
    }

    private static IEnumerable<StatementFault> Dates(StatementText statement, IElement heading)
    {
        if (!statement.Sentences.Any(sentence => sentence.Contains("prepared on", StringComparison.Ordinal)))
        {
            yield return new(27, "it does not say when it was prepared.", $"Add: {Prepared} and the day.", heading);
        }

        if (First(statement, Prepared) is null)
        {
            yield return new(28, "the day of its preparation is not in the words the model statement fixes.", $"Write: {Prepared} 5 October 2026.", heading);
        }

        if (!statement.Sentences.Any(sentence => sentence.Contains("last reviewed on", StringComparison.Ordinal)))
        {
            yield return new(29, "it does not say when it was last reviewed.", $"Add: {Reviewed} and the day.", heading);
        }

        var reviewed = First(statement, Reviewed);
        if (reviewed is null)
        {
            yield return new(30, "the day of its review is not in the words the model statement fixes.", $"Write: {Reviewed} 5 October 2026.", heading);
        }
        else if (reviewed.Value.AddDays(AccessibilityRecord.DaysBetweenReviews) < statement.Expected.AsOf)
        {
            yield return new(31, FormattableString.Invariant($"it was last reviewed on {reviewed:yyyy-MM-dd}, over a year ago."), "Read it against the site as it is, correct it, and set \"reviewed-on\" in data/accessibility.yml.", heading);
        }
    }

    private static IEnumerable<StatementFault> Method(StatementText statement, IElement heading)
    {
        var words = string.Join(' ', statement.Under(heading).Where(element => element.LocalName is "p" or "li" or "dd").Select(StatementText.Words));
        if (!words.Contains("tested", StringComparison.Ordinal) || words.Split(' ').Length < FewestWordsOfMethod)
        {
            yield return new(32, "it does not say how the website was tested.", "Say what was tested, when, by whom and how.", heading);
        }
    }

    private static DateOnly? First(StatementText statement, string words) =>
        statement.Sentences.Select(sentence => StatementText.DayAfter(words, sentence)).FirstOrDefault(day => day is not null);
}
