using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>Which elements a person can bring the keyboard to.</summary>
internal sealed class Focus
{
    private readonly Exposure _exposure;
    private readonly PageElements _page;
    private readonly Dictionary<IElement, bool> _focusable = [];

    private Focus(FinishedPage page) => (_exposure, _page) = (Exposure.Of(page), page.Elements);

    public static Focus Of(FinishedPage page) => page.Fact(page => new Focus(page));

    /// <summary>Whether the element can have the focus, by the Tab key, a click or a script.</summary>
    public bool IsFocusable(IElement element)
    {
        if (!_focusable.TryGetValue(element, out var isFocusable))
        {
            _focusable[element] = isFocusable = (TabIndex(element) is not null || IsNative(element)) && CanHaveFocus(element);
        }

        return isFocusable;
    }

    /// <summary>Whether the Tab key stops at the element.</summary>
    public bool IsInTabOrder(IElement element) => TabIndex(element) is null or >= 0 && IsFocusable(element);

    /// <summary>The number in <c>tabindex</c>; nothing where there is none or it is no number.</summary>
    public static int? TabIndex(IElement element)
    {
        var written = element.GetAttribute("tabindex")?.Trim();
        return int.TryParse(written, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : null;
    }

    /// <summary>Whether a form control is switched off, by itself or by the <c>fieldset</c> around it.</summary>
    public static bool IsDisabled(IElement element)
    {
        if (element.LocalName is not ("button" or "input" or "select" or "textarea" or "fieldset" or "option" or "optgroup"))
        {
            return false;
        }

        if (element.HasAttribute("disabled"))
        {
            return true;
        }

        for (var (inner, outer) = (element, element.ParentElement); outer is not null; (inner, outer) = (outer, outer.ParentElement))
        {
            if (outer.LocalName == "fieldset" && outer.HasAttribute("disabled") && outer.Children.FirstOrDefault(child => child.LocalName == "legend") != inner)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an element is the part of a <c>details</c> that a person presses.</summary>
    public static bool IsSummary(IElement element) =>
        element.LocalName == "summary" && element.ParentElement is { LocalName: "details" } details
        && details.Children.FirstOrDefault(child => child.LocalName == "summary") == element;

    /// <summary>Whether the browser lets people into the element without any <c>tabindex</c>.</summary>
    public static bool IsNative(IElement element) =>
        element.LocalName switch
        {
            "a" => element.HasAttribute("href") || element.HasAttribute("xlink:href"),
            "area" => element.HasAttribute("href"),
            "button" or "input" or "select" or "textarea" or "iframe" => true,
            "summary" => IsSummary(element),
            "audio" or "video" => element.HasAttribute("controls"),
            _ => false,
        }
        || element.GetAttribute("contenteditable")?.ToLowerInvariant() is "" or "true" or "plaintext-only";

    private bool CanHaveFocus(IElement element) =>
        !IsDisabled(element) && !Exposure.IsInert(element) && (element.LocalName == "area" ? IsInUsedMap(element) : _exposure.IsShown(element));

    private bool IsInUsedMap(IElement area) =>
        area.Closest("map") is { } map
        && _page.Named("img").Any(image => image.GetAttribute("usemap")?.TrimStart('#') == map.GetAttribute("name") && _exposure.IsShown(image));
}
