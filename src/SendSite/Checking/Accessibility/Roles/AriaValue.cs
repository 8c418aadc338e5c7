using System.Globalization;
using SendSite.Checking.Aria;

namespace SendSite.Checking.Accessibility.Roles;

/// <summary>Whether a value is one its attribute may have, and how to say which are.</summary>
internal static class AriaValue
{
    /// <summary>Whether the value is allowed. References to ids always are here: whether they reach anything is another matter. So is an empty value, which says nothing.</summary>
    public static bool IsValid(AriaAttribute attribute, string value)
    {
        var plain = value.Trim().ToLowerInvariant();
        return plain.Length == 0 || attribute.Kind switch
        {
            AriaValueKind.TrueFalse => plain is "true" or "false",
            AriaValueKind.TrueFalseUndefined => plain is "true" or "false" or "undefined",
            AriaValueKind.Tristate => plain is "true" or "false" or "mixed" or "undefined",
            AriaValueKind.Integer => int.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole) && whole >= (attribute.Least ?? whole),
            AriaValueKind.Number => double.TryParse(plain, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number),
            AriaValueKind.Token => attribute.Tokens.Contains(plain),
            AriaValueKind.TokenList => plain.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(token => attribute.Tokens.Contains(token)),
            _ => true,
        };
    }

    /// <summary>The values allowed, in words: <c>true or false</c>.</summary>
    public static string Allowed(AriaAttribute attribute) =>
        attribute.Kind switch
        {
            AriaValueKind.TrueFalse => "true or false",
            AriaValueKind.TrueFalseUndefined => "true, false or undefined",
            AriaValueKind.Tristate => "true, false or mixed",
            AriaValueKind.Integer => attribute.Least is { } least ? string.Create(CultureInfo.InvariantCulture, $"a whole number from {least}") : "a whole number",
            AriaValueKind.Number => "a number",
            _ => string.Join(", ", attribute.Tokens),
        };
}
