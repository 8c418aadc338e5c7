using System.Collections.Frozen;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>The words of HTML's <c>autocomplete</c> attribute, and the order they go in.</summary>
internal static class AutofillFields
{
    private static readonly FrozenSet<string> Contact = new[]
    {
        "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix", "tel-local-suffix", "tel-extension", "email", "impp",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Plain = new[]
    {
        "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix", "nickname", "username", "new-password",
        "current-password", "one-time-code", "organization-title", "organization", "street-address", "address-line1", "address-line2", "address-line3",
        "address-level4", "address-level3", "address-level2", "address-level1", "country", "country-name", "postal-code", "cc-name", "cc-given-name",
        "cc-additional-name", "cc-family-name", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc", "cc-type", "transaction-currency",
        "transaction-amount", "language", "bday", "bday-day", "bday-month", "bday-year", "sex", "url", "photo",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The field a list of words names; nothing where the list is not well formed.</summary>
    public static string? Field(string[] tokens)
    {
        var rest = tokens.Select(token => token.ToLowerInvariant()).ToList();
        Skip(rest, token => token.StartsWith("section-", StringComparison.Ordinal));
        Skip(rest, token => token is "shipping" or "billing");
        var isContact = Skip(rest, token => token is "home" or "work" or "mobile" or "fax" or "pager");
        if (rest.Count > 1 && rest[^1] == "webauthn")
        {
            rest.RemoveAt(rest.Count - 1);
        }

        return rest.Count == 1 && (Contact.Contains(rest[0]) || (!isContact && Plain.Contains(rest[0]))) ? rest[0] : null;
    }

    /// <summary>Whether a field of this name can be asked for by an <c>input</c> of this type; a plain text box can ask for any.</summary>
    public static bool Suits(string field, string? type) =>
        type switch
        {
            "email" => field is "email" or "username" or "impp",
            "tel" => field.StartsWith("tel", StringComparison.Ordinal) || field is "username" or "one-time-code" or "postal-code" || field.StartsWith("cc-", StringComparison.Ordinal),
            "url" => field is "url" or "photo" or "impp",
            "date" => field == "bday",
            "month" => field == "cc-exp",
            "password" => field is "current-password" or "new-password" or "one-time-code" or "cc-csc" or "cc-number" or "username",
            _ => true,
        };

    private static bool Skip(List<string> tokens, Predicate<string> isModifier)
    {
        if (tokens.Count < 1 || !isModifier(tokens[0]))
        {
            return false;
        }

        tokens.RemoveAt(0);
        return true;
    }
}
