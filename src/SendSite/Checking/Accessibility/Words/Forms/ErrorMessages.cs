using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>The elements of a page that tell what is wrong with a form: named so by a field, by their role, or by the author's own id or class.</summary>
internal static class ErrorMessages
{
    private static readonly string[] Signs = ["error", "errors", "invalid", "errormessage", "feedback"];

    /// <summary>Those with words and no other message inside, whether or not they are shown.</summary>
    public static IReadOnlyList<IElement> Of(FinishedPage page)
    {
        if (!FormFields.Of(page).Any())
        {
            return [];
        }

        var named = FormFields.Of(page).SelectMany(field => IdReferences.Of(field, "aria-errormessage", page.Elements)
            .Concat(field.GetAttribute("aria-invalid") is "true" ? IdReferences.Of(field, "aria-describedby", page.Elements) : [])).ToHashSet();
        var all = page.Elements.All.Where(element => named.Contains(element) || IsSigned(element)).ToList();
        return [.. all.Where(element => !string.IsNullOrWhiteSpace(element.TextContent) && !all.Any(other => other != element && element.Contains(other)))];
    }

    private static bool IsSigned(IElement element) =>
        element.LocalName is "p" or "span" or "div" or "strong" or "em" or "li" or "small" or "output" or "label"
        && element.QuerySelector("input, select, textarea, button, form") is null
        && (element.GetAttribute("role") == "alert" || Tokens(element.Id ?? "").Concat(element.ClassList.SelectMany(Tokens)).Any(Signs.Contains));

    private static string[] Tokens(string name) => name.ToLowerInvariant().Split(['-', '_', '.', ':']);
}
