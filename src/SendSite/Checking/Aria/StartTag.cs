using AngleSharp.Dom;

namespace SendSite.Checking.Aria;

/// <summary>An element's start tag as a finding quotes it.</summary>
internal static class StartTag
{
    private static readonly string[] Telling = ["type", "role", "href", "src", "name", "id"];

    /// <summary>The tag with the two attributes that best tell it from others, long values cut short.</summary>
    public static string Of(IElement element)
    {
        var attributes = Telling.Select(name => (Name: name, Value: element.GetAttribute(name))).Where(attribute => !string.IsNullOrWhiteSpace(attribute.Value)).Take(2);
        return $"<{element.LocalName}{string.Concat(attributes.Select(attribute => $" {attribute.Name}=\"{Short(attribute.Value!)}\""))}>";
    }

    private static string Short(string value) => value.Length <= 60 ? value : value[..57] + "...";
}
