using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Labels;

/// <summary>The fields of a page that a person fills in.</summary>
internal static class FormFields
{
    private static readonly string[] NotFilledIn = ["hidden", "submit", "reset", "button", "image"];

    /// <summary>Text boxes, lists and choices that speech software offers, in order.</summary>
    public static IEnumerable<IElement> Of(FinishedPage page) =>
        page.Elements.All.Where(element => IsField(element, page) && Exposure.Of(page).IsExposed(element));

    /// <summary>Whether the field is one of several that answer one question.</summary>
    public static bool IsChoice(IElement field) =>
        field.GetAttribute("type")?.ToLowerInvariant() is "radio" or "checkbox" || field.GetAttribute("role") is "radio" or "checkbox" or "switch";

    private static bool IsField(IElement element, FinishedPage page) => element.LocalName switch
    {
        "input" => !NotFilledIn.Contains(element.GetAttribute("type")?.ToLowerInvariant()),
        "select" or "textarea" => true,
        _ => ElementRoles.Explicit(element)?.Name is "textbox" or "searchbox" or "combobox" or "listbox" or "spinbutton" or "checkbox" or "radio" or "switch"
            && ElementRoles.Of(page).Role(element) is not null,
    };
}
