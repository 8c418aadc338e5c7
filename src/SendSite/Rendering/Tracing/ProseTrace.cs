using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SendSite.Rendering.Prose;

namespace SendSite.Rendering.Tracing;

/// <summary>Marks each piece of parsed Markdown with the line it was written on.</summary>
internal static class ProseTrace
{
    public static void Mark(MarkdownDocument document, ProsePlace place)
    {
        foreach (var piece in document.Descendants().Where(piece => piece is Block or LinkInline))
        {
            piece.GetAttributes().AddProperty(SourceMark.Attribute, new SourceMark(null, place.SpanOf(piece)).Text());
        }
    }
}
