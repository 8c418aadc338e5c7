using System.Collections.Frozen;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>
/// Which elements a reader can meet: drawn on the page, in sight, and given to speech software. What lies folded in a
/// <c>details</c> counts as there, since anyone can unfold it; what only a script could bring out does not.
/// </summary>
internal sealed class Exposure
{
    private static readonly FrozenSet<string> NeverDrawn = new[]
    {
        "head", "title", "meta", "link", "base", "script", "style", "template", "noscript", "datalist", "param", "source", "track", "noembed", "noframes",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Elements whose content stands in only where the browser cannot show the real thing.</summary>
    private static readonly FrozenSet<string> HoldFallback = new[] { "audio", "iframe", "video" }.ToFrozenSet(StringComparer.Ordinal);

    private readonly PageStyles _styles;
    private readonly Dictionary<IElement, bool> _rendered = [];
    private readonly Dictionary<IElement, bool> _invisible = [];
    private readonly Dictionary<IElement, bool> _silent = [];

    private Exposure(FinishedPage page) => _styles = PageStyles.Of(page);

    public static Exposure Of(FinishedPage page) => page.Fact(page => new Exposure(page));

    /// <summary>Whether the element takes part in the page's layout: nothing around it, nor itself, is <c>display: none</c> or fallback.</summary>
    public bool IsRendered(IElement element)
    {
        if (!_rendered.TryGetValue(element, out var isRendered))
        {
            _rendered[element] = isRendered = !IsTakenOut(element) && (element.ParentElement is not { } parent || (IsRendered(parent) && !IsFallbackIn(parent)));
        }

        return isRendered;
    }

    /// <summary>Whether its own text can be seen or heard: rendered, and not <c>visibility: hidden</c>.</summary>
    public bool IsShown(IElement element) => IsRendered(element) && !IsMadeInvisible(element);

    /// <summary>Whether speech software is told of the element: shown, and neither it nor anything around it says <c>aria-hidden</c> or <c>inert</c>.</summary>
    public bool IsExposed(IElement element) => IsShown(element) && !IsKeptFromSpeech(element);

    /// <summary>Whether the element, or one around it, is <c>inert</c>: to be seen, but out of reach of keyboard and speech alike.</summary>
    public static bool IsInert(IElement element) => Ancestry(element).Any(current => current.HasAttribute("inert"));

    /// <summary>Whether the element, or one around it, is hidden from speech software by name.</summary>
    public static bool IsAriaHidden(IElement element) => Ancestry(element).Any(HidesFromSpeech);

    /// <summary>Whether the element itself, whatever is around it, is taken out of the page.</summary>
    public bool IsTakenOut(IElement element)
    {
        if (NeverDrawn.Contains(element.LocalName) && element.NamespaceUri == NamespaceNames.HtmlUri)
        {
            return true;
        }

        var display = _styles.Value(element, "display");
        return display is null or "inherit" or "revert" or "unset" ? IsHiddenByItself(element) : display == "none";
    }

    /// <summary>Whether a sighted reader finds it where it stands: shown, and not made transparent, clipped to nothing or moved off the page.</summary>
    public bool IsInSight(IElement element) =>
        IsShown(element) && Ancestry(element).All(current => !OutOfSight.Applies(current, _styles));

    private static bool IsHiddenByItself(IElement element) =>
        element.LocalName switch
        {
            "dialog" => !element.HasAttribute("open"),
            "input" => string.Equals(element.GetAttribute("type"), "hidden", StringComparison.OrdinalIgnoreCase),
            "audio" => !element.HasAttribute("controls"),
            _ => false,
        }
        || (element.GetAttribute("hidden") is { } hidden && !hidden.Equals("until-found", StringComparison.OrdinalIgnoreCase))
        || element.HasAttribute("popover");

    private static bool IsFallbackIn(IElement parent) =>
        HoldFallback.Contains(parent.LocalName) || (parent.LocalName == "object" && parent.HasAttribute("data"));

    private static bool HidesFromSpeech(IElement element) => string.Equals(element.GetAttribute("aria-hidden"), "true", StringComparison.OrdinalIgnoreCase);

    private bool IsKeptFromSpeech(IElement element)
    {
        if (!_silent.TryGetValue(element, out var isSilent))
        {
            _silent[element] = isSilent = HidesFromSpeech(element) || element.HasAttribute("inert") || (element.ParentElement is { } parent && IsKeptFromSpeech(parent));
        }

        return isSilent;
    }

    private bool IsMadeInvisible(IElement element)
    {
        if (!_invisible.TryGetValue(element, out var isInvisible))
        {
            var own = _styles.Value(element, "visibility");
            _invisible[element] = isInvisible = own is null or "inherit" or "unset"
                ? element.ParentElement is { } parent && IsMadeInvisible(parent)
                : own is "hidden" or "collapse";
        }

        return isInvisible;
    }

    private static IEnumerable<IElement> Ancestry(IElement element)
    {
        for (var current = element; current is not null; current = current.ParentElement)
        {
            yield return current;
        }
    }
}
