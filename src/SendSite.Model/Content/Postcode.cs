using System.Text.RegularExpressions;

namespace SendSite.Model.Content;

/// <summary>
/// A United Kingdom postcode, or only its district (the part before the space), in capitals. The form follows BS 7666:
/// whether the place exists is not known here.
/// </summary>
public sealed partial record Postcode
{
    private Postcode(string district, string? unit) => (District, Unit) = (district, unit);

    /// <summary>The outward code: <c>CV2</c>.</summary>
    public string District { get; }

    /// <summary>The inward code, where the whole postcode is given.</summary>
    public string? Unit { get; }

    public static bool TryParse(string text, out Postcode? postcode)
    {
        var match = Form().Match(text.Trim().ToUpperInvariant());
        postcode = match.Success ? new Postcode(match.Groups[1].Value, match.Groups[2].Success ? match.Groups[2].Value : null) : null;
        return match.Success;
    }

    public override string ToString() => Unit is null ? District : $"{District} {Unit}";

    [GeneratedRegex(@"^([A-Z]{1,2}[0-9][0-9A-Z]?)(?:\s*([0-9][A-Z]{2}))?\z")]
    private static partial Regex Form();
}
