using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>
/// A picture, film or sound put in by <c>object</c> or <c>embed</c> has a name, and so has a <c>canvas</c> that words are drawn on.
/// What stands inside an <c>object</c> is for browsers that cannot show it.
/// </summary>
internal sealed partial class UnnamedObject : IPageCheck
{
    private static readonly FrozenSet<string> Endings = new[]
    {
        "apng", "avif", "bmp", "gif", "ico", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp",
        "aac", "flac", "m4a", "mid", "mp3", "oga", "ogg", "opus", "wav", "avi", "m4v", "mov", "mp4", "mpeg", "mpg", "ogv", "webm", "wmv", "swf",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Rule Rule { get; } = new("SS662", nameof(UnnamedObject), Severity.Error,
        Why: "Speech software says at best that something is embedded here.")
    {
        Criteria = ["1.1.1"],
        Act = ["8fc3b6"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var semantics = Semantics.Of(page);
        var embedded =
            from element in page.Elements.Named("object", "embed")
            let address = element.GetAttribute(element.LocalName == "object" ? "data" : "src")
            where address is not null && IsNotText(element, address) && ElementRoles.Explicit(element) is null && semantics.IsNameless(element)
            select page.Report(Rule, element,
                $"The {element.LocalName} \"{address}\" has no alternative text.",
                hint: "Say in its title or aria-label what it shows.");
        return embedded.Concat(
            from canvas in page.Elements.Named("canvas")
            where DrawsWords(page) && semantics.IsNameless(canvas) && string.IsNullOrWhiteSpace(canvas.TextContent)
            select page.Report(Rule, canvas,
                "A script draws words on the canvas, and nothing says them.",
                hint: "Write the words in the page, or give the canvas role=\"img\" and an aria-label."));
    }

    private static bool DrawsWords(FinishedPage page) =>
        page.Elements.Named("canvas").Count() == 1 && page.Elements.Named("script").Any(script => DrawnWords().IsMatch(script.TextContent));

    [GeneratedRegex(@"\.(?:fill|stroke)Text\(\s*['""`][^'""`]*\p{L}{2}")]
    private static partial Regex DrawnWords();

    private static bool IsNotText(IElement element, string address)
    {
        if (element.GetAttribute("type")?.Trim() is { Length: > 0 } type)
        {
            return type.StartsWith("image/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
                || type.StartsWith("video/", StringComparison.OrdinalIgnoreCase) || type.Equals("application/x-shockwave-flash", StringComparison.OrdinalIgnoreCase);
        }

        var path = address.Split('?', '#')[0];
        return Endings.Contains(path[(path.LastIndexOf('.') + 1)..].Trim());
    }
}
