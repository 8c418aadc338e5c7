using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SendSite.Model.Diagnostics;
using SendSite.Rendering.Assets;

namespace SendSite.Rendering.Prose;

/// <summary>Finds what an editor's Markdown must not hold, points pictures at their published files, and takes raw HTML out.</summary>
internal sealed class ProseInspector(ProsePlace place, IReadOnlyDictionary<string, string> images, IdeaPictures pictures, DiagnosticBag bag)
{
    private static readonly string[] _schemes = ["http:", "https:", "mailto:", "tel:"];

    public void Inspect(MarkdownDocument document)
    {
        foreach (var piece in document.Descendants().ToList())
        {
            switch (piece)
            {
                case HtmlBlock block:
                    Refuse(block, block.Type == HtmlBlockType.Comment);
                    block.Parent?.Remove(block);
                    break;
                case HtmlInline inline:
                    Refuse(inline, inline.Tag.StartsWith("<!--", StringComparison.Ordinal));
                    inline.Remove();
                    break;
                case HeadingBlock { Level: 1 } heading:
                    bag.Report(RenderRules.MainHeadingInText, place.SpanOf(heading), $"'{place.TextOf(heading)}' is a main heading inside the text.", "Start it with ## instead of #. The title is the page's main heading.");
                    break;
                case CustomContainer box:
                    InspectBox(box);
                    break;
                case LinkInline { IsImage: true } image:
                    PointAtPublished(image, image.Url ?? "");
                    break;
                case LinkInline link when !IsSafe(link.Url ?? ""):
                    RefuseLink(link, link.Url!);
                    link.Url = "#";
                    break;
                case AutolinkInline { IsEmail: false } link when !IsSafe(link.Url):
                    RefuseLink(link, link.Url);
                    link.Remove();
                    break;
                case ParagraphBlock { Parent: not MarkdownDocument } paragraph when Shortcode.TryParse(place.TextOf(paragraph), out _):
                    bag.Report(RenderRules.UnknownShortcode, place.SpanOf(paragraph), $"'{place.TextOf(paragraph)}' stands inside another block.", "Put it on a line of its own, with a blank line before and after, outside boxes and lists.");
                    break;
            }
        }
    }

    private void Refuse(MarkdownObject html, bool isComment)
    {
        if (!isComment)
        {
            bag.Report(RenderRules.RawHtml, place.SpanOf(html), $"'{FirstLine(place.TextOf(html))}' is HTML.", "Write it in Markdown. The boxes and shortcodes are listed in src/docs/data-files.md, In the text.");
        }
    }

    private void InspectBox(CustomContainer box)
    {
        var kind = box.Info ?? "";
        if (!BoxRenderer.Kinds.Contains(kind))
        {
            var near = NearestName.Find(kind, BoxRenderer.Kinds);
            bag.Report(RenderRules.UnknownContainer, place.SpanOf(box), $"'::: {kind}' is not a box this site has.", near is null ? $"Use one of: {string.Join(", ", BoxRenderer.Kinds)}." : $"Did you mean '{near}'?");
        }
        else if (kind == IdeaInspector.Kind)
        {
            new IdeaInspector(place, pictures, bag).Inspect(box);
        }
        else if (kind is "contact" or FilmReader.Kind && box.Parent is not MarkdownDocument)
        {
            bag.Report(RenderRules.UnknownContainer, place.SpanOf(box), kind == "contact" ? "A contact card stands inside another block." : "A video stands inside another block.", "Put it on its own, with a blank line before and after.");
        }
    }

    /// <summary>An address without a scheme, or with one that opens a page, a letter or a call.</summary>
    private static bool IsSafe(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || url.AsSpan(0, colon).ContainsAny("/?#") || _schemes.Any(scheme => url.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));
    }

    private void RefuseLink(MarkdownObject link, string url) =>
        bag.Report(RenderRules.UnsafeLink, place.SpanOf(link), $"'{url}' is not a kind of link this site allows.", "Use a web address, mailto: or tel:.");

    private void PointAtPublished(LinkInline image, string url)
    {
        var path = url.TrimStart('/');
        if (images.TryGetValue(path, out var published))
        {
            image.Url = published;
            return;
        }

        var near = NearestName.Find(path, images.Keys);
        bag.Report(RenderRules.MissingImage, place.SpanOf(image), $"There is no picture '{path}' in input/.", near is null ? "Put the file below input/assets/ and write its path from there: /assets/name.png." : $"Did you mean '/{near}'?");
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
