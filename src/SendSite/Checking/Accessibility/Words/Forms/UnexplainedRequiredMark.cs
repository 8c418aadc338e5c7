using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A star that marks required fields is explained before them.</summary>
internal sealed class UnexplainedRequiredMark : IPageCheck
{
    public Rule Rule { get; } = new("SS852", nameof(UnexplainedRequiredMark), Severity.Warning,
        Why: "Not everyone knows what a star after a label means; speech software says only \"star\".")
    {
        Criteria = ["3.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var marked = page.Elements.Named("label", "legend").FirstOrDefault(label => Exposure.Of(page).IsShown(label) && BlockText.Of(page).InSight(label) is var words && (words.EndsWith('*') || words.StartsWith('*')) && words.Length > 1);
        if (marked is null || !FormFields.Of(page).Any() || page.Elements.All.Any(element => !element.Matches("label, legend") && Explains(element)))
        {
            yield break;
        }

        yield return page.Report(Rule, marked,
            $"The star in \"{BlockText.Of(page).InSight(marked)}\" is not explained.",
            hint: "Write \"(required)\" in its place, or say before the first field what the star means.");
    }

    private static bool Explains(IElement element) =>
        element.ChildNodes.OfType<IText>().Any(text => !string.IsNullOrWhiteSpace(text.Data)) && element.LocalName is not ("script" or "style")
        && element.TextContent is { Length: < 400 } words
        && (words.Contains('*', StringComparison.Ordinal) || words.Contains("asterisk", StringComparison.OrdinalIgnoreCase) || words.Contains("star", StringComparison.OrdinalIgnoreCase))
        && (words.Contains("required", StringComparison.OrdinalIgnoreCase) || words.Contains("mandatory", StringComparison.OrdinalIgnoreCase) || words.Contains("must", StringComparison.OrdinalIgnoreCase) || words.Contains("compulsory", StringComparison.OrdinalIgnoreCase));
}
