using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using SendSite.Rendering.Assets;

namespace SendSite.Rendering.Prose;

/// <summary>Sets callouts, warnings, step lists, and ideas beside their pictures. Contact cards and videos are the theme's.</summary>
internal sealed class BoxRenderer(string warningLabel, IdeaPictures pictures) : HtmlObjectRenderer<CustomContainer>
{
    /// <summary>Every box an editor can write after <c>:::</c>.</summary>
    public static readonly ImmutableArray<string> Kinds = ["callout", "contact", IdeaInspector.Kind, "steps", FilmReader.Kind, "warning"];

    protected override void Write(HtmlRenderer renderer, CustomContainer obj)
    {
        renderer.EnsureLine();
        if (obj.Info == IdeaInspector.Kind)
        {
            WriteIdea(renderer, obj);
            return;
        }

        renderer.Write("<div class=\"prose-").Write(Kinds.Contains(obj.Info ?? "") ? obj.Info : "callout").WriteLine("\">");
        if (obj.Info == "warning")
        {
            renderer.Write("<p class=\"prose-warning__label\"><strong>").WriteEscape(warningLabel).WriteLine("</strong></p>");
        }

        renderer.WriteChildren(obj);
        renderer.WriteLine("</div>");
    }

    /// <summary>The words say all that the picture shows, so it has no words of its own.</summary>
    private void WriteIdea(HtmlRenderer renderer, CustomContainer idea)
    {
        var attributes = idea.GetAttributes();
        attributes.Classes = ["prose-idea"];
        renderer.Write("<div").WriteAttributes(attributes).WriteLine(">");
        if (pictures.AddressOf(IdeaInspector.NameOf(idea)) is { } address)
        {
            renderer.Write("<img class=\"prose-idea__picture\" src=\"").Write(address).WriteLine("\" alt=\"\" width=\"160\" height=\"160\">");
        }

        renderer.WriteLine("<div class=\"prose-idea__words\">");
        renderer.WriteChildren(idea);
        renderer.WriteLine("</div>");
        renderer.WriteLine("</div>");
    }
}
