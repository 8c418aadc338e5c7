using System.Text.RegularExpressions;

namespace SendSite.Rendering.Prose;

/// <summary>A line such as <c>{{measure attendance-ehc-plan}}</c>.</summary>
/// <param name="Name">What to show.</param>
/// <param name="Id">Which one.</param>
internal sealed partial record Shortcode(string Name, string Id)
{
    public static bool TryParse(string text, out Shortcode code)
    {
        var match = Form().Match(text);
        code = new Shortcode(match.Groups["name"].Value, match.Groups["id"].Value);
        return match.Success;
    }

    [GeneratedRegex(@"^\{\{\s*(?<name>[A-Za-z-]+)(?:\s+(?:[a-z-]+\s*=\s*)?(?<id>[^\s{}]+))?\s*\}\}$")]
    private static partial Regex Form();
}
