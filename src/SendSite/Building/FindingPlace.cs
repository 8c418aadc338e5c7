using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SendSite.Model.Diagnostics;
using SendSite.Rendering.Tracing;

namespace SendSite.Building;

/// <summary>Says of a finding in finished HTML where a person mends it: the line of prose, the data row or the component.</summary>
internal static class FindingPlace
{
    /// <param name="found">A finding with a selector.</param>
    /// <param name="traced">The page it was found on, with marks.</param>
    public static Diagnostic Of(Diagnostic found, IHtmlDocument traced)
    {
        if (Find(traced, found.Selector!) is not { } element)
        {
            return found;
        }

        var mark = SourceTrace.Of(element);
        var span = mark.Source ?? (mark.Component is null ? found.Span : SourceSpan.Whole(mark.Component));
        return found with { Span = span, Component = mark.Component };
    }

    // A browser's selector may reach into a frame, or be more than AngleSharp reads: then the page's own file has to do.
    private static IElement? Find(IHtmlDocument document, string selector)
    {
        try
        {
            return document.QuerySelector(selector);
        }
        catch (DomException)
        {
            return null;
        }
    }
}
