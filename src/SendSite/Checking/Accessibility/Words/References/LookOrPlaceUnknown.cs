using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.References;

/// <summary>An instruction speaks of the look or place of something the page does not have by that word.</summary>
internal sealed class LookOrPlaceUnknown : IPageCheck
{
    public Rule Rule { get; } = new("SS841", nameof(LookOrPlaceUnknown), Severity.Review,
        Why: "People who do not see the page, or see it in one column on a phone, cannot find what is \"round\" or \"on the right\".")
    {
        Criteria = ["1.3.3"],
        Act = ["9bd38c"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from reference in SensoryReferences.Of(page).All
        where !reference.IsSure && reference.Candidates is null or 0 && reference.Block.QuerySelector("a[href]") is null
        select page.Report(Rule, reference.Block,
            $"\"{Beginning.Of(reference.Sentence)}\" speaks of a {reference.Thing} by \"{string.Join("\", \"", reference.Marks)}\".",
            hint: $"Can someone who does not see the page find that {reference.Thing}, by a name said here?");
}
