using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Rendering.Prose;

/// <summary>Reads the lines of a contact card: Name, Telephone, Email, Hours, Page.</summary>
internal static class ContactCardReader
{
    private static readonly ImmutableArray<string> _labels = ["Name", "Telephone", "Email", "Hours", "Page"];

    public static ContactEmbed Read(CustomContainer card, ProsePlace place, DiagnosticBag bag)
    {
        var found = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var lines = place.TextOf(card).Split('\n');
        for (var index = 1; index < lines.Length; index++)
        {
            var line = lines[index].Trim();
            if (line.Length > 0 && !line.StartsWith(":::", StringComparison.Ordinal) && !TryKeep(line, found))
            {
                bag.Report(RenderRules.BadContactLine, place.Line(card.Line + index, line.Length), $"'{line}' is not a line of a contact card.", $"Start each line with one of {string.Join(", ", _labels)}, then a colon.");
            }
        }

        if (!found.ContainsKey("Name"))
        {
            bag.Report(RenderRules.BadContactLine, place.SpanOf(card), "The contact card does not say who it is for.", "Add a line 'Name:' with the role or the service.");
        }

        return new ContactEmbed(new Contact(
            found.GetValueOrDefault("Name", ""),
            found.GetValueOrDefault("Telephone"),
            found.GetValueOrDefault("Email"),
            found.GetValueOrDefault("Page"),
            found.GetValueOrDefault("Hours")));
    }

    private static bool TryKeep(string line, Dictionary<string, string> found)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var label = colon < 0 ? "" : line[..colon].Trim();
        var value = colon < 0 ? "" : line[(colon + 1)..].Trim();
        return _labels.Contains(label, StringComparer.OrdinalIgnoreCase) && value.Length > 0 && found.TryAdd(label, value);
    }
}
