using System.Collections.Immutable;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Rendering.Assets;
using SendSite.Rendering.Tracing;
using SendSite.Theme.Prose;

namespace SendSite.Rendering.Prose;

/// <summary>
/// Turns an editor's Markdown into prose the theme can set. The tree is parsed, rendered and let go at once. Safe to use
/// from many threads.
/// </summary>
/// <param name="embeds">What shortcodes can show.</param>
/// <param name="images">A picture's published address by its path below <c>input/</c>.</param>
/// <param name="warningLabel">The word that marks a warning for those who cannot see its box.</param>
internal sealed class ProseRenderer(EmbedCatalogue embeds, IReadOnlyDictionary<string, string> images, string warningLabel)
{
    private bool _traced;

    /// <summary>What may stand beside an idea.</summary>
    public IdeaPictures Pictures { get; init; } = IdeaPictures.Bundled;

    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseCustomContainers()
        .UseAutoLinks()
        .UseDefinitionLists()
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>The same, with each piece of prose marked with the place it was written: to find where a fault comes from.</summary>
    public ProseRenderer Traced() => new(embeds, images, warningLabel) { _traced = true, Pictures = Pictures };

    /// <summary>Renders one page's prose; what is wrong with it goes into the bag.</summary>
    public PageProse Render(MarkdownText text, DiagnosticBag bag)
    {
        var document = Markdown.Parse(text.Text, _pipeline);
        var place = new ProsePlace(text);
        new ProseInspector(place, images, Pictures, bag).Inspect(document);
        if (_traced)
        {
            ProseTrace.Mark(document, place);
        }

        var parts = ImmutableArray.CreateBuilder<ProsePart>();
        using var html = new StringWriter();
        var renderer = new HtmlRenderer(html);
        _pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<HtmlCustomContainerRenderer>(new BoxRenderer(warningLabel, Pictures));
        foreach (var block in document)
        {
            if (block is CustomContainer { Info: FilmReader.Kind } box)
            {
                Flush(html, parts);
                AddFilm(box, new FilmReader(place, images, bag).Read(box), renderer, html, parts);
            }
            else if (Embedded(block, place, bag) is { } embed)
            {
                Flush(html, parts);
                parts.Add(new ProseEmbed(embed));
            }
            else
            {
                renderer.Render(block);
            }
        }

        Flush(html, parts);
        return new PageProse(parts.ToImmutable());
    }

    /// <summary>What is left of the box once its lines are read is the transcript.</summary>
    private static void AddFilm(CustomContainer box, FilmShown? film, HtmlRenderer renderer, StringWriter html, ImmutableArray<ProsePart>.Builder parts)
    {
        renderer.WriteChildren(box);
        if (film is not null)
        {
            parts.Add(new ProseFilm(film, html.ToString()));
        }

        html.GetStringBuilder().Clear();
    }

    private static void Flush(StringWriter html, ImmutableArray<ProsePart>.Builder parts)
    {
        var text = html.ToString();
        if (!string.IsNullOrWhiteSpace(text))
        {
            parts.Add(new ProseHtml(text));
        }

        html.GetStringBuilder().Clear();
    }

    private Embed? Embedded(Block block, ProsePlace place, DiagnosticBag bag) => block switch
    {
        CustomContainer { Info: "contact" } card => ContactCardReader.Read(card, place, bag),
        ParagraphBlock paragraph when Shortcode.TryParse(place.TextOf(paragraph), out var code) => new ShortcodeReader(embeds).Read(code, place.SpanOf(paragraph), bag),
        _ => null,
    };
}
