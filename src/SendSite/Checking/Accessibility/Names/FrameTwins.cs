using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Styling;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>Frames of a page that have one name and hold different things, as far as one can tell without fetching them.</summary>
internal static class FrameTwins
{
    /// <summary>Each frame that differs from an earlier one of its name, and whether that is certain: both are pages of the site and their words differ.</summary>
    public static IEnumerable<(IElement Frame, string Name, bool IsCertain)> In(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        var frames = page.Elements.Named("iframe", "frame").Where(semantics.Exposure.IsExposed).Where(semantics.Names.HasName);
        foreach (var alike in frames.GroupBy(semantics.Names.Name, StringComparer.OrdinalIgnoreCase))
        {
            var first = alike.First();
            foreach (var frame in alike.Skip(1).Where(frame => Address(frame, page) != Address(first, page)))
            {
                var (one, other) = (FrameContent.Of(first, page), FrameContent.Of(frame, page));
                if (one is null || !one.IsSame(other))
                {
                    yield return (frame, alike.Key, one is not null && other is not null && one.IsUnlike(other) && !IsRebuilt(page));
                }
            }
        }
    }

    private static string Address(IElement frame, FinishedPage page) =>
        frame.GetAttribute("srcdoc") ?? (frame.GetAttribute("src") is { } source ? (LinkedFiles.PathOf(page.Route, source) ?? source).TrimEnd('/') : "");

    /// <summary>Whether a script swaps what stands in the page for a tree of its own.</summary>
    private static bool IsRebuilt(FinishedPage page) =>
        page.Elements.Named("script").Any(script => script.TextContent.Contains("attachShadow", StringComparison.Ordinal));
}
