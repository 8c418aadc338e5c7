using SendSite.Model.Diagnostics;
using SendSite.Reading.National;

namespace SendSite.Reading.Fields;

/// <summary>Numbers of WCAG 2.2's success criteria.</summary>
internal static class CriterionValue
{
    public static Parsed<string> Read(Field field) => WcagData.Find(field.Text) is not null
        ? Outcome.Of(field.Text)
        : Outcome.Fault<string>(
            ReadingRules.UnknownCriterion,
            $"\"{field.Name}\" names {field.Quoted}, which is not a success criterion of WCAG 2.2.",
            HintFor(field.Text));

    private static string HintFor(string text)
    {
        if (WcagData.Criteria.Any(one => one.Number == text))
        {
            return "WCAG 2.2 withdrew it. Name the criterion the problem fails today.";
        }

        return NearestName.Find(text, WcagData.Criteria.Where(one => one.Current).Select(one => one.Number)) is { } nearest
            ? $"Did you mean \"{nearest}\"? The list is at https://www.w3.org/TR/WCAG22/."
            : "Write its number, such as 1.4.3. The list is at https://www.w3.org/TR/WCAG22/.";
    }
}
