using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>Every heading in the main part can be linked to. The id comes from its words, so a link lasts while they do.</summary>
internal sealed class HeadingIds : IFinishingPass
{
    public void Apply(FinishedPage page)
    {
        var without = page.Document.QuerySelector("main")?.GetDescendants().OfType<IElement>()
            .Where(element => IsHeading(element) && string.IsNullOrEmpty(element.Id)).ToList();
        if (without is not { Count: > 0 })
        {
            return;
        }

        var ids = new UniqueIds(page.Document);
        foreach (var heading in without)
        {
            heading.Id = ids.Take(RunningText.VisibleWords(heading));
        }
    }

    public static bool IsHeading(IElement element) => element.LocalName is ['h', >= '1' and <= '6'];
}
