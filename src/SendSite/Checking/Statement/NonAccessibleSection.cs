using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Model.Accessibility;

namespace SendSite.Checking.Statement;

/// <summary>What is not accessible is listed under the fixed headings, each item with its criteria and a day still to come (15, 16, 20, 21, 43).</summary>
internal sealed partial class NonAccessibleSection : IStatementCheck
{
    private const string Heading = "Non-accessible content";
    private const string Burden = "Disproportionate burden";

    public IEnumerable<StatementFault> Check(StatementText statement)
    {
        if (statement.Expected.Compliance.Status == ComplianceStatus.Fully)
        {
            return [];
        }

        if (statement.Heading(Heading) is not { } heading)
        {
            return statement.HeadingAbout("accessible content") is { } other
                ? [new(16, $"the heading reads \"{StatementText.Words(other)}\".", $"The law fixes it: {Heading}", other)]
                : [new(15, "the heading of the content that is not accessible is missing.", $"Add it: {Heading}")];
        }

        return Items(statement, heading);
    }

    private static IEnumerable<StatementFault> Items(StatementText statement, IElement heading)
    {
        ImmutableArray<IElement> items = [.. statement.Under(heading).Where(element => element.LocalName == "li" && element.Closest("li li") is null)];
        foreach (var item in items)
        {
            if (!Criterion().IsMatch(StatementText.Words(item)))
            {
                yield return new(20, $"an item names no success criterion: \"{StatementText.Words(item)}\"", "Name each criterion it fails, with its number.", item);
            }

            foreach (var day in item.QuerySelectorAll("time[datetime]").Where(day => IsPast(day, statement.Expected.AsOf)))
            {
                yield return new(21, $"a day of mending is past: \"{StatementText.Words(day)}\".", "Set a day that is still to come and will be kept.", day);
            }
        }

        if (statement.Expected.Record.Issues.Any(issue => issue.Category == IssueCategory.DisproportionateBurden) && statement.Heading(Burden) is null)
        {
            yield return new(43, "a disproportionate burden is claimed under no heading of its own.", $"The law fixes the heading: {Burden}", heading);
        }
    }

    private static bool IsPast(IElement day, DateOnly asOf) =>
        DateOnly.TryParseExact(day.GetAttribute("datetime"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date < asOf;

    [GeneratedRegex(@"\b[1-4]\.\d\.\d{1,2}\b")]
    private static partial Regex Criterion();
}
