using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>
/// Every table has a name: one without a caption takes the words of the heading before it, hidden from sight because the heading
/// shows them. A second table under one heading gets a number, since two regions of one name cannot be told apart.
/// </summary>
internal sealed class TableCaptions : IFinishingPass
{
    public void Apply(FinishedPage page)
    {
        var heading = "";
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6, table"))
        {
            if (HeadingIds.IsHeading(element))
            {
                // The heading of a list of links, such as "On this page", is no name for what follows the list.
                heading = element.Closest("nav") is null ? RunningText.VisibleWords(element) : heading;
            }
            else if (Caption(element) is { } caption)
            {
                used.Add(RunningText.OneLine(caption.TextContent));
            }
            else if (heading.Length > 0 && !IsLayout(element))
            {
                element.Prepend(Hidden(page.Document, Unused(heading, used)));
            }
        }
    }

    /// <summary>The table's own caption, never that of a table inside it.</summary>
    public static IElement? Caption(IElement table) => table.Children.FirstOrDefault(child => child.LocalName == "caption");

    /// <summary>Whether the author said that this is no table but a way to lay things out.</summary>
    public static bool IsLayout(IElement table) => table.GetAttribute("role") is "presentation" or "none";

    private static string Unused(string words, HashSet<string> used)
    {
        var name = words;
        for (var number = 2; !used.Add(name); number++)
        {
            name = FormattableString.Invariant($"{words} ({number})");
        }

        return name;
    }

    private static IElement Hidden(IDocument document, string words)
    {
        var caption = document.CreateElement("caption");
        caption.ClassName = $"govuk-table__caption {RunningText.HiddenClass}";
        caption.TextContent = words;
        return caption;
    }
}
