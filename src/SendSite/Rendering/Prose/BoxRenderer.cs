using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace SendSite.Rendering.Prose;

/// <summary>Sets callouts, warnings and step lists. Contact cards are the theme's.</summary>
internal sealed class BoxRenderer(string warningLabel) : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>Every box an editor can write after <c>:::</c>.</summary>
    public static readonly ImmutableArray<string> Kinds = ["callout", "contact", "steps", "warning"];

    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        renderer.EnsureLine();
        renderer.Write("<div class=\"prose-").Write(Kinds.Contains(obj.Info ?? "") ? obj.Info : "callout").WriteLine("\">");
        if (obj.Info == "warning")
        {
            renderer.Write("<p class=\"prose-warning__label\"><strong>").WriteEscape(warningLabel).WriteLine("</strong></p>");
        }

        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }
}
