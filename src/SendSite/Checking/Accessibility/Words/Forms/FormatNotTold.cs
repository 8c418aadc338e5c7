using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>A field that takes its answer in one form only says which.</summary>
internal sealed partial class FormatNotTold : IPageCheck
{
    public Rule Rule { get; } = new("SS858", nameof(FormatNotTold), Severity.Error,
        Why: "People write it the way they know, are refused, and are not told why.")
    {
        Criteria = ["3.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var words = FieldWords.Of(page);
        return
            from field in words.Fields
            where field.LocalName == "input" && TextTypes().IsMatch(field.GetAttribute("type") ?? "text")
            let label = words.Label(field)
            let pattern = field.GetAttribute("pattern") ?? ""
            where IsStrict(pattern) ? !KnownForm().IsMatch(label) : IsNewPassword(field) || (Date().IsMatch(label) && !OnePart().IsMatch(label) && !MayHavePicker(field))
            where !Told().IsMatch(words.All(field))
            select page.Report(Rule, field,
                pattern.Length > 0
                    ? $"The field \"{label}\" takes only answers of the form {pattern}, and nothing says so."
                    : IsNewPassword(field) ? $"The field \"{label}\" takes no fewer than {field.GetAttribute("minlength")} characters, and nothing says so."
                    : $"The field \"{label}\" takes a date, and nothing says in which form.",
                hint: "Give an example beside the label, such as \"for example, 27 3 2026\", and tie it to the field with aria-describedby.");
    }

    /// <summary>Whether a pattern asks for a number of signs, or for a sign between others; one that only opens a keypad of figures asks nothing.</summary>
    private static bool IsStrict(string pattern) =>
        pattern.Length > 0 && (Count().IsMatch(pattern) || pattern.Contains("\\.", StringComparison.Ordinal) || Separator().IsMatch(pattern));

    /// <summary>A password with a least length is being chosen, not remembered.</summary>
    private static bool IsNewPassword(IElement field) =>
        field.GetAttribute("type") == "password" && field.HasAttribute("minlength") && field.GetAttribute("autocomplete") != "current-password";

    /// <summary>A calendar that a script opens writes the date itself.</summary>
    private static bool MayHavePicker(IElement field) =>
        field.HasAttribute("readonly") || Picker().IsMatch($"{field.ClassName} {field.Id} {field.ParentElement?.ClassName}") || field.Attributes.Any(attribute => attribute.Name.StartsWith("data-", StringComparison.Ordinal));

    [GeneratedRegex(@"pick|calendar|flatpickr", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Picker();

    [GeneratedRegex(@"^(?:text|tel|password|)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TextTypes();

    [GeneratedRegex(@"\{\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Count();

    [GeneratedRegex(@"[\])d}][-/ ][\[(\\]", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"\b(?:e-?mail|url|web ?(?:site|address)|post ?code|(?:first|last|full|sur|your)? ?name|search)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex KnownForm();

    [GeneratedRegex(@"\b(?:date|birthday|dob|d\.o\.b)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    /// <summary>A field for the day, the month or the year alone has no form to tell.</summary>
    [GeneratedRegex(@"\b(?:day|month|year)\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OnePart();

    [GeneratedRegex(@"\d|\b(?:dd|mm|yyyy|format|example|e\.g|such as|letters?|digits?|numbers? only|characters?|looks? like|in the form|without spaces|figures?|capitals?|symbols?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Told();
}
