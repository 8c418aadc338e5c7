using System.Text;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>One run of the W3C "Accessible Name and Description Computation" 1.2, its steps 2A to 2I, for one element.</summary>
internal sealed class NameComputation(FinishedPage page)
{
    private readonly Exposure _exposure = Exposure.Of(page);
    private readonly ElementRoles _roles = ElementRoles.Of(page);
    private readonly PageStyles _styles = PageStyles.Of(page);
    private readonly HashSet<IElement> _open = [];

    /// <summary>The name as put together, white space as it comes.</summary>
    public string Name(IElement element, NameScope scope)
    {
        if ((!scope.WithHidden && !_exposure.IsExposed(element)) || _open.Contains(element))
        {
            return "";
        }

        if (!scope.IsReferenced && Referenced(element, "aria-labelledby") is { } words && HasWords(words))
        {
            return words;
        }

        _open.Add(element);
        var name = OwnName(element, scope);
        _open.Remove(element);
        return name;
    }

    /// <summary>The words of the elements an attribute names, hidden or not.</summary>
    public string Referenced(IElement element, string attribute) =>
        string.Join(' ', IdReferences.Of(element, attribute, page.Elements).Select(target => Named(target, isReferenced: true)));

    private static bool HasWords(string? words) => !string.IsNullOrWhiteSpace(words);

    private string OwnName(IElement element, NameScope scope)
    {
        var role = _roles.Role(element);
        if (scope.IsInside && ControlValues.Of(element, role) is { } value && (HasWords(value) || !HasWords(element.GetAttribute("aria-label"))))
        {
            return value;
        }

        if (element.GetAttribute("aria-label") is { } label && HasWords(label))
        {
            return label;
        }

        // A picture's empty alt is an answer: its title does not speak in its place.
        var isPresentational = role?.Name is "none" or "presentation";
        if (!isPresentational && NativeName(element) is { } native && (HasWords(native) || element.LocalName is "img" or "area"))
        {
            return native;
        }

        if ((scope.IsInside || scope.IsReferenced || GivesItsContent(element, role)) && Content(element, scope) is { } content && HasWords(content))
        {
            return content;
        }

        return isPresentational ? "" : FirstWords(element.GetAttribute("title"), Placeholder(element));
    }

    private static bool GivesItsContent(IElement element, AriaRole? role) => role?.NameFrom == NameSource.Contents || Focus.IsSummary(element);

    private string Named(IElement target, bool isReferenced) =>
        Name(target, new NameScope(isReferenced, IsInside: true, WithHidden: !_exposure.IsExposed(target)));

    private string? NativeName(IElement element)
    {
        if (element.NamespaceUri == NamespaceNames.SvgUri)
        {
            return element.Children.FirstOrDefault(child => child.LocalName == "title")?.TextContent;
        }

        return element.LocalName switch
        {
            "input" => FirstWords(Labels(element), ButtonWords(element)),
            "button" or "meter" or "output" or "progress" or "select" or "textarea" => Labels(element),
            "img" or "area" => element.GetAttribute("alt"),
            "fieldset" => Part(element, "legend"),
            "table" => Part(element, "caption"),
            "figure" => Part(element, "figcaption"),
            "optgroup" or "option" => element.GetAttribute("label"),
            _ when element.LocalName.Contains('-', StringComparison.Ordinal) => Labels(element),
            _ => null,
        };
    }

    private string Labels(IElement control) =>
        string.Join(' ', NativeLabels.Of(page).For(control).Select(label => Named(label, isReferenced: false)));

    private string Part(IElement element, string localName) =>
        element.Children.FirstOrDefault(child => child.LocalName == localName) is { } part ? Named(part, isReferenced: false) : "";

    /// <summary>The words on a button made of an <c>input</c>; a browser writes its own on one that sends or clears a form.</summary>
    private static string? ButtonWords(IElement input) =>
        input.GetAttribute("type")?.Trim().ToLowerInvariant() switch
        {
            "button" => input.GetAttribute("value"),
            "submit" => input.GetAttribute("value") ?? "Submit",
            "reset" => input.GetAttribute("value") ?? "Reset",
            "image" => FirstWords(input.GetAttribute("alt"), input.GetAttribute("title")),
            _ => null,
        };

    private static string? Placeholder(IElement element) =>
        FirstWords(element.LocalName is "input" or "textarea" ? element.GetAttribute("placeholder") : null, element.GetAttribute("aria-placeholder"));

    private string Content(IElement element, NameScope scope)
    {
        var words = new StringBuilder();
        words.Append(PseudoContent.Of(element, "before", _styles));
        foreach (var node in element.ChildNodes)
        {
            Append(node, element, scope with { IsInside = true }, words);
        }

        foreach (var owned in IdReferences.Of(element, "aria-owns", page.Elements))
        {
            words.Append(' ').Append(Name(owned, scope with { IsInside = true }));
        }

        words.Append(PseudoContent.Of(element, "after", _styles));
        return words.ToString();
    }

    private void Append(INode node, IElement parent, NameScope scope, StringBuilder words)
    {
        if (node is IText text)
        {
            words.Append(scope.WithHidden || _exposure.IsShown(parent) ? text.Data : "");
        }
        else if (node is IElement child && !IsNeverRead(child))
        {
            var gap = BlockElements.StandsApart(child, _styles) ? " " : "";
            words.Append(gap).Append(Name(child, scope)).Append(gap);
        }
    }

    private static bool IsNeverRead(IElement element) =>
        element.LocalName is "script" or "style" or "template" or "noscript"
        || (element.NamespaceUri == NamespaceNames.SvgUri && element.LocalName is "title" or "desc" or "metadata" or "defs");

    private static string FirstWords(params string?[] candidates) => candidates.FirstOrDefault(HasWords) ?? "";
}
