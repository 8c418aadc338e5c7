using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>Headings side by side tell the parts below them apart.</summary>
internal sealed class RepeatedHeading : IPageCheck
{
    private const int Many = 3;

    public Rule Rule { get; } = new("SS829", nameof(RepeatedHeading), Severity.Error,
        Why: "In a list of headings the parts cannot be told apart, and people open one after another to find theirs.")
    {
        Criteria = ["2.4.6"],
        Act = ["b49b2e"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var vague = VagueWords.For(page.Document.DocumentElement.GetAttribute("lang"));
        return
            from alike in Headings(page).GroupBy(heading => (heading.Words, heading.Level, heading.Over, heading.Part))
            let count = alike.Count()
            where count >= Many || (count > 1 && vague.Has("sparse_headings", alike.Key.Words))
            where alike.Select(heading => heading.Below).Distinct(StringComparer.Ordinal).Count() == count && alike.All(heading => heading.Below.Length > 0)
            let second = alike.Skip(1).First().Element
            select page.Report(Rule, second,
                FormattableString.Invariant($"{count} headings beside each other are called \"{AccessibleNames.Of(page).Name(second)}\", over different words."),
                hint: "Say in each what only its part is about.");
    }

    /// <summary>Each heading with the one it stands under, the named part of the page it stands in, and the words that follow it.</summary>
    private static List<(IElement Element, string Words, int Level, IElement? Over, IElement? Part, string Below)> Headings(FinishedPage page)
    {
        var above = new IElement?[8];
        var found = new List<(IElement, string, int, IElement?, IElement?, string)>();
        foreach (var heading in page.Elements.All.Where(element => ElementRoles.Of(page).Is(element, "heading") && Exposure.Of(page).IsExposed(element)))
        {
            var level = HeadingLevel(heading);
            found.Add((heading, VagueWords.Plain(AccessibleNames.Of(page).Name(heading)), level, above[..level].LastOrDefault(over => over is not null), NamedPart(heading, page), Below(heading)));
            above[level] = heading;
            Array.Clear(above, level + 1, above.Length - level - 1);
        }

        return found;
    }

    private static int HeadingLevel(IElement heading) =>
        int.TryParse(heading.GetAttribute("aria-level"), out var level) && level is > 0 and < 7 ? level
            : heading.LocalName is ['h', >= '1' and <= '6' and var digit] ? digit - '0' : 2;

    private static IElement? NamedPart(IElement heading, FinishedPage page)
    {
        var part = heading.ParentElement;
        while (part is not null && !(part.LocalName is "section" or "article" or "li" or "td" or "nav" or "aside" or "fieldset" && AccessibleNames.Of(page).HasName(part)))
        {
            part = part.ParentElement;
        }

        return part;
    }

    private static string Below(IElement heading) => RunningText.OneLine(heading.NextElementSibling?.TextContent ?? "");
}
