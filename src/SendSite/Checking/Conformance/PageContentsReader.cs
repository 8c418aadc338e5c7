using System.Collections.Frozen;
using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Accessibility;

namespace SendSite.Checking.Conformance;

/// <summary>Sees which kinds of content a page holds that some success criteria are about; in doubt, it holds them.</summary>
internal static class PageContentsReader
{
    private static readonly FrozenSet<string> FormRoles = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "checkbox", "combobox", "listbox", "radio", "searchbox", "slider", "spinbutton", "switch", "textbox");

    private static readonly string[] PictureAddresses = ["src", "srcset", "href"];

    private static readonly string[] MovingPictures = [".gif", ".apng", ".webp", ".avif"];

    public static PageContents Of(FinishedPage page)
    {
        var found = PageContents.Anything;
        foreach (var element in page.Elements.All)
        {
            found |= Of(element);
        }

        // A script may move anything, and so may a video.
        return (found & (PageContents.Script | PageContents.Media)) != 0 ? found | PageContents.Motion : found;
    }

    /// <summary>Whether a style sheet makes anything move by itself.</summary>
    public static bool Moves(string styles) =>
        styles.Contains("@keyframes", StringComparison.OrdinalIgnoreCase) || styles.Contains("@-webkit-keyframes", StringComparison.OrdinalIgnoreCase);

    private static PageContents Of(IElement element) => element.LocalName switch
    {
        "iframe" or "frame" or "object" or "embed" or "applet" => PageContents.All,
        "audio" or "video" => PageContents.Media,
        "script" when element.GetAttribute("type") is not "application/ld+json" => PageContents.Script,
        "marquee" or "blink" or "animate" or "animatetransform" or "animateTransform" or "animatemotion" or "animateMotion" or "set" => PageContents.Motion,
        "input" when !string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase) => PageContents.Forms,
        "select" or "textarea" => PageContents.Forms,
        "img" or "source" or "image" when IsMovingPicture(element) => PageContents.Motion,
        _ => OfAttributes(element),
    };

    private static PageContents OfAttributes(IElement element)
    {
        var found = PageContents.Anything;
        foreach (var attribute in element.Attributes)
        {
            found |= attribute.Name switch
            {
                "contenteditable" => PageContents.Forms,
                "role" when FormRoles.Contains(attribute.Value.Trim()) => PageContents.Forms,
                _ when attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) => PageContents.Script,
                _ => PageContents.Anything,
            };
        }

        return found;
    }

    private static bool IsMovingPicture(IElement element) =>
        PictureAddresses.Any(name => element.GetAttribute(name) is { } address
            && MovingPictures.Any(ending => address.Contains(ending, StringComparison.OrdinalIgnoreCase)));
}
