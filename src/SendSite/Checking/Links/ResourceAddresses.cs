using AngleSharp.Dom;

namespace SendSite.Checking.Links;

/// <summary>The addresses an element makes a browser fetch, as written. Links that a person follows are not among them.</summary>
internal static class ResourceAddresses
{
    public static IEnumerable<string> Of(IElement element) => element.LocalName switch
    {
        "audio" or "embed" or "frame" or "iframe" or "input" or "script" or "track" => Named(element, "src"),
        "video" => Named(element, "src", "poster"),
        "img" or "source" => Named(element, "src").Concat(Candidates(element.GetAttribute("srcset"))),
        "link" => Named(element, "href"),
        "object" => Named(element, "data"),
        "use" or "image" or "feImage" => Named(element, "href", "xlink:href"),
        "form" => Named(element, "action"),
        _ => [],
    };

    private static IEnumerable<string> Named(IElement element, params string[] attributes) =>
        attributes.Select(element.GetAttribute).OfType<string>().Select(address => address.Trim()).Where(address => address.Length > 0);

    /// <summary>The addresses of a srcset: each is followed by an optional size and a comma.</summary>
    private static IEnumerable<string> Candidates(string? srcset) =>
        (srcset ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(candidate => candidate.Split([' ', '\t', '\n', '\r', '\f'], 2)[0]);
}
