using System.Text.RegularExpressions;
using SendSite.Model.Content;
using SendSite.Model.Pages;

namespace SendSite.Reading.Fields;

/// <summary>Ids, addresses of pages, email addresses, telephone numbers, postcodes, reference numbers and language tags.</summary>
internal static partial class AddressValue
{
    public static Parsed<string> Id(Field field) => KebabCase().IsMatch(field.Text)
        ? Outcome.Of(field.Text)
        : Outcome.Fault<string>(
            ReadingRules.InvalidId,
            $"\"{field.Name}\" is {field.Quoted}, which is not an id.",
            $"{Suggested(field.Text)}Ids have small letters, digits and single hyphens only.");

    /// <summary>A page of this site, or a web address elsewhere.</summary>
    public static Parsed<string> Link(Field field) => IsPageOfThisSite(field.Text) || IsWebAddress(field.Text)
        ? Outcome.Of(field.Text)
        : Outcome.Fault<string>(
            ReadingRules.InvalidLink,
            $"\"{field.Name}\" is {field.Quoted}, which is not an address.",
            "A page of this site starts and ends with a slash: /help/words/. Another site's address starts with https://.");

    /// <summary>A page of this site, with a part of the page after a hash sign if need be.</summary>
    public static Parsed<string> Page(Field field) => IsPageOfThisSite(field.Text)
        ? Outcome.Of(field.Text)
        : Outcome.Fault<string>(
            ReadingRules.InvalidLink,
            $"\"{field.Name}\" is {field.Quoted}, which is not a page of this site.",
            "It starts and ends with a slash and may name a part of the page: /progress/risks/#families.");

    /// <summary>The site's own public address.</summary>
    public static Parsed<Uri> BaseUrl(Field field) =>
        IsWebAddress(field.Text) && field.Text.EndsWith('/') && !field.Text.Contains('?') && !field.Text.Contains('#')
            ? Outcome.Of(new Uri(field.Text))
            : Outcome.Fault<Uri>(
                ReadingRules.InvalidLink,
                $"\"{field.Name}\" is {field.Quoted}, which is not a site's address.",
                "Write the whole address with a slash at the end: https://send.example.org/.");

    public static Parsed<string> Email(Field field) => EmailForm().IsMatch(field.Text)
        ? Outcome.Of(field.Text)
        : Outcome.Fault<string>(ReadingRules.InvalidEmail, $"\"{field.Name}\" is {field.Quoted}, which is not an email address.", "Write it as name@example.org.");

    public static Parsed<string> Phone(Field field)
    {
        var digits = field.Text.Count(char.IsAsciiDigit);
        if (PhoneForm().IsMatch(field.Text) && digits is >= 3 and <= 15 && (digits < 9 || field.Text[0] is '0' or '+' or '('))
        {
            return Outcome.Of(field.Text);
        }

        var hint = digits is 9 or 10 && field.Text.All(char.IsAsciiDigit)
            ? "It may have lost its first 0. Format the cell as text, or put the number in quotation marks."
            : "Write digits and spaces, with any extension at the end: 01632 960 001 ext 2.";
        return Outcome.Fault<string>(ReadingRules.InvalidPhone, $"\"{field.Name}\" is {field.Quoted}, which is not a telephone number.", hint);
    }

    public static Parsed<Postcode> Postcode(Field field) => Model.Content.Postcode.TryParse(field.Text, out var postcode)
        ? Outcome.Of(postcode!)
        : Outcome.Fault<Postcode>(
            ReadingRules.InvalidPostcode,
            $"\"{field.Name}\" is {field.Quoted}, which is not a postcode.",
            "Write the whole postcode, or only the part before the space: CV2 4ED or CV2.");

    /// <summary>The part of a postcode before its space.</summary>
    public static Parsed<string> District(Field field) => Model.Content.Postcode.TryParse(field.Text, out var postcode) && postcode!.Unit is null
        ? Outcome.Of(postcode.District)
        : Outcome.Fault<string>(
            ReadingRules.InvalidPostcode,
            $"\"{field.Name}\" is {field.Quoted}, which is not a postcode district.",
            "Write only the part of the postcode before the space: CV2.");

    /// <summary>An item of Schedule 2 as the program numbers them.</summary>
    public static Parsed<Reference> StatutoryId(Field field) => Outcome.Of(new Reference(field.Text, field.Span));

    /// <summary>Ofsted's unique reference number: 6 or 7 digits, or EY or SC and 6 digits.</summary>
    public static Parsed<string> Urn(Field field) => UrnForm().IsMatch(field.Text)
        ? Outcome.Of(field.Text)
        : Outcome.Fault<string>(
            ReadingRules.InvalidUrn,
            $"\"{field.Name}\" is {field.Quoted}, which is not a unique reference number.",
            "Copy it from the setting's Ofsted report: 6 or 7 digits, or EY or SC and 6 digits.");

    /// <summary>A universally unique identifier in the usual form (RFC 9562), such as another directory gave.</summary>
    public static Parsed<Guid> Uuid(Field field) => Guid.TryParseExact(field.Text, "D", out var uuid)
        ? Outcome.Of(uuid)
        : Outcome.Fault<Guid>(
            ReadingRules.InvalidUuid,
            $"\"{field.Name}\" is {field.Quoted}, which is not a UUID.",
            "Copy it from the other directory, 32 digits in five groups, or remove the line: the site makes its own.");

    public static Parsed<string> Language(Field field) => LanguageTag().IsMatch(field.Text)
        ? Outcome.Of(field.Text)
        : Outcome.Fault<string>(ReadingRules.InvalidLanguageTag, $"\"{field.Name}\" is {field.Quoted}, which is not a language tag.", "Write the tag, not the name: en-GB, cy, pa, ur.");

    /// <summary>The id a name would make, or an empty text.</summary>
    public static string Kebab(string text) => NotKebab().Replace(text.Trim().ToLowerInvariant(), "-").Trim('-');

    private static string Suggested(string text) => Kebab(text) is { Length: > 0 and <= 60 } kebab ? $"Try \"{kebab}\". " : "";

    private static bool IsPageOfThisSite(string text)
    {
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var fragmentIsFine = hash < 0 || (hash < text.Length - 1 && !text.AsSpan(hash + 1).ContainsAny(" #\"<>"));
        return fragmentIsFine && Route.TryParse(hash < 0 ? text : text[..hash], out _);
    }

    private static bool IsWebAddress(string text) =>
        !text.Any(char.IsWhiteSpace)
        && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
        && address.UserInfo.Length == 0
        && address.Host.Length > 0;

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z")]
    private static partial Regex KebabCase();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotKebab();

    [GeneratedRegex(@"^[^@\s<>""]+@[^@\s<>""]+\.[A-Za-z]{2,}\z")]
    private static partial Regex EmailForm();

    [GeneratedRegex(@"^\+?[0-9 ()-]+(?: ext\.? [0-9]+)?\z")]
    private static partial Regex PhoneForm();

    [GeneratedRegex(@"^(?:[0-9]{6,7}|(?:EY|SC)[0-9]{6})\z")]
    private static partial Regex UrnForm();

    [GeneratedRegex(@"^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*\z")]
    private static partial Regex LanguageTag();
}
