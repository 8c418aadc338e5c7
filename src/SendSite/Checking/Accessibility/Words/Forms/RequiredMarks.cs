using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>Stars that mark required fields, and where the page explains them; found once for the rules that ask.</summary>
internal sealed partial class RequiredMarks
{
    private const int LongestExplanation = 400;

    private RequiredMarks(FinishedPage page)
    {
        Starred = [.. page.Elements.Named("label", "legend").Where(label => HasStar(label, page))];
        if (Starred.Length > 0 && FieldWords.Of(page).Fields is [.., var last])
        {
            var explanations = page.Elements.All.Where(element => !element.Matches("label, legend") && Explains(element)).ToList();
            IsExplained = explanations.Count > 0;
            IsExplainedTooLate = explanations.Count > 0 && explanations.TrueForAll(element => (last.CompareDocumentPosition(element) & DocumentPositions.Following) != 0);
        }
    }

    /// <summary>Labels in sight that begin or end with a star; none where the page has no field.</summary>
    public ImmutableArray<IElement> Starred { get; }

    public bool IsExplained { get; }

    /// <summary>Whether what the star means is said only after the last field.</summary>
    public bool IsExplainedTooLate { get; }

    public static RequiredMarks Of(FinishedPage page) => page.Fact(page => new RequiredMarks(page));

    /// <summary>Whether the page's code says that the label's field is required, so that speech software does.</summary>
    public static bool IsToldInCode(IElement label, FinishedPage page) =>
        FieldWords.Of(page).Fields.Any(field => IsRequired(field) && NativeLabels.Of(page).For(field).Contains(label))
        || (label.LocalName == "legend" && label.ParentElement?.QuerySelector("[required], [aria-required=true]") is not null);

    public static bool IsRequired(IElement field) => field.HasAttribute("required") || field.GetAttribute("aria-required") == "true";

    private static bool HasStar(IElement label, FinishedPage page) =>
        Exposure.Of(page).IsShown(label) && BlockText.Of(page).InSight(label) is { Length: > 1 } words && (words.TrimEnd(':', ' ')[^1] == '*' || words[0] == '*');

    private static bool Explains(IElement element) =>
        element.ChildNodes.OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data)) && element.LocalName is not ("script" or "style")
        && element.TextContent is { Length: < LongestExplanation } words && Star().IsMatch(words) && Required().IsMatch(words);

    [GeneratedRegex(@"\*|asterisk|\bstar", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Star();

    [GeneratedRegex(@"required|mandatory|must|compulsory|need", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Required();
}
