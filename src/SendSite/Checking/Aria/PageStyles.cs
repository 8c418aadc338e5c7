using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Styling;

namespace SendSite.Checking.Aria;

/// <summary>
/// What the page's author says an element looks like: <c>style</c> attributes, <c>style</c> elements and the site's own linked
/// sheets where they are at hand, by specificity and importance. What a browser would say by itself is not in it.
/// </summary>
internal sealed class PageStyles
{
    private readonly Dictionary<(string PseudoElement, string Property), StyleIndex> _rules = [];
    private readonly Dictionary<(IElement Element, string PseudoElement, string Property), string?> _known = [];
    private int _order;
    private bool _mindsOrientation;

    private PageStyles()
    {
    }

    public static PageStyles Of(FinishedPage page) => page.Fact(page => Read(page, isTurned: false));

    /// <summary>What changes when the device is held upright; nothing where no sheet minds. Worked out anew at each asking.</summary>
    public static PageStyles? Turned(FinishedPage page) => Of(page)._mindsOrientation ? Read(page, isTurned: true) : null;

    /// <summary>Whether every sheet the page asks for could be read. What one that could not would hide is not known here.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The value that wins for an element, in small letters; nothing where the author says nothing, or what cannot be known here.</summary>
    public string? Value(IElement element, string property) => Written(element, "", property)?.ToLowerInvariant();

    /// <summary>The same for a property that children take over from their parents.</summary>
    public string? Inherited(IElement element, string property)
    {
        for (var current = element; current is not null; current = current.ParentElement)
        {
            if (Value(current, property) is { } value and not ("inherit" or "unset" or "revert"))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The value as written, of the element or of its <c>before</c> or <c>after</c>.</summary>
    public string? Written(IElement element, string pseudoElement, string property)
    {
        if (_known.TryGetValue((element, pseudoElement, property), out var value))
        {
            return value;
        }

        return _known[(element, pseudoElement, property)] = Winner(element, pseudoElement, property);
    }

    private static PageStyles Read(FinishedPage page, bool isTurned)
    {
        var styles = new PageStyles();
        foreach (var element in page.Elements.All)
        {
            if (!Applies(element))
            {
                continue;
            }

            var sheet = SheetOf(element, page) ?? StyleSheet.Unread;
            styles.IsComplete &= !sheet.IsInPart;
            styles._mindsOrientation |= sheet.MindsOrientation;
            styles.Add(isTurned ? sheet.Turned : sheet);
        }

        return styles;
    }

    /// <summary>Whether the element brings in styles for a screen.</summary>
    private static bool Applies(IElement element)
    {
        if (element.LocalName is not ("style" or "link") || !MediaQuery.Applies(element.GetAttribute("media") ?? "")
            || element.HasAttribute("disabled") || element.ParentElement?.LocalName == "noscript")
        {
            return false;
        }

        var relations = IdReferences.Tokens(element, "rel");
        return element.LocalName == "style"
            ? element.GetAttribute("type") is null or "" or "text/css"
            : relations.Contains("stylesheet", StringComparer.OrdinalIgnoreCase) && !relations.Contains("alternate", StringComparer.OrdinalIgnoreCase);
    }

    private static StyleSheet? SheetOf(IElement element, FinishedPage page) =>
        element.LocalName == "style" ? StyleSheet.Parse(element.TextContent) : page.Files?.Sheet(page.Route, element.GetAttribute("href") ?? "");

    private void Add(StyleSheet sheet)
    {
        foreach (var rule in sheet.Rules)
        {
            _order++;
            foreach (var declaration in rule.Declarations)
            {
                if (!_rules.TryGetValue((rule.PseudoElement, declaration.Property), out var index))
                {
                    _rules[(rule.PseudoElement, declaration.Property)] = index = new StyleIndex();
                }

                index.Add(new StyleCandidate(rule, declaration, _order));
            }
        }
    }

    /// <summary>Whether any sheet or <c>style</c> element of the page says anything of the property; <c>style</c> attributes are not asked.</summary>
    public bool Mentions(string property) => _rules.ContainsKey(("", property));

    /// <summary>Whether any sheet puts words or pictures before or after elements.</summary>
    public bool AddsContent => _rules.ContainsKey(("before", "content")) || _rules.ContainsKey(("after", "content"));

    /// <summary>The declaration that wins for an element itself, with its importance; nothing where the author says nothing.</summary>
    public StyleDeclaration? Declaration(IElement element, string property) => WinningDeclaration(element, "", property);

    private string? Winner(IElement element, string pseudoElement, string property) => Known(WinningDeclaration(element, pseudoElement, property)?.Value);

    private StyleDeclaration? WinningDeclaration(IElement element, string pseudoElement, string property)
    {
        StyleCandidate? best = null;
        if (_rules.TryGetValue((pseudoElement, property), out var index))
        {
            foreach (var candidate in index.For(element))
            {
                best = best is null || candidate.CompareTo(best) >= 0 ? candidate : best;
            }
        }

        if (pseudoElement.Length == 0 && OwnDeclaration(element, property) is { } own && (own.IsImportant || best is not { Declaration.IsImportant: true }))
        {
            return own;
        }

        return best?.Declaration;
    }

    // A value that hangs on a custom property would need the whole cascade.
    private static string? Known(string? value) => value is not null && value.Contains("var(", StringComparison.OrdinalIgnoreCase) ? null : value;

    private static StyleDeclaration? OwnDeclaration(IElement element, string property) =>
        element.GetAttribute("style") is { Length: > 0 } style && style.Contains(property, StringComparison.OrdinalIgnoreCase)
            ? StyleSheet.Declarations(style).Where(declaration => declaration.Property == property)
                .Aggregate((StyleDeclaration?)null, (kept, next) => kept is { IsImportant: true } && !next.IsImportant ? kept : next)
            : null;
}
