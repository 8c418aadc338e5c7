using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Radio buttons and tick boxes that answer one question, and whether that question is tied to them; found once for the rules that ask.</summary>
internal sealed partial class ChoiceGroups
{
    private const int ShortLine = 80;

    private ChoiceGroups(ImmutableArray<ChoiceGroup> found) => Found = found;

    /// <summary>Groups of two or more in sight that nothing names.</summary>
    public ImmutableArray<ChoiceGroup> Found { get; }

    public static ChoiceGroups Of(FinishedPage page) => page.Fact(page => new ChoiceGroups(
    [
        .. from input in page.Elements.Named("input")
           let type = input.GetAttribute("type")?.Trim().ToLowerInvariant()
           where type is "radio" or "checkbox" && input.GetAttribute("name") is { Length: > 0 } && Exposure.Of(page).IsExposed(input)
           group input by (type, Name: type == "radio" ? input.GetAttribute("name") : Stem().Match(input.GetAttribute("name")!).Value, input.Closest("form")) into alike
           where alike.Count() > 1 && !alike.Any(input => IsNamed(input, page))
           let choices = alike.ToImmutableArray()
           select new ChoiceGroup(choices, alike.Key.type == "radio", Question(choices, alike.Key.type == "radio", page)),
    ]));

    private static bool IsNamed(IElement input, FinishedPage page)
    {
        for (var around = input.ParentElement; around is not null; around = around.ParentElement)
        {
            if ((around.LocalName == "fieldset" || ElementRoles.Explicit(around) is { Name: "group" or "radiogroup" })
                && AccessibleNames.Of(page).HasName(around))
            {
                return true;
            }
        }

        return input.HasAttribute("aria-labelledby") || input.HasAttribute("aria-describedby");
    }

    /// <summary>The words straight before the first choice that are no label of one, where they can only be the question.</summary>
    private static string? Question(ImmutableArray<IElement> choices, bool isRadio, FinishedPage page)
    {
        var around = choices[0].ParentElement;
        while (around is not null && !choices.All(around.Contains))
        {
            around = around.ParentElement;
        }

        var inside = around is null ? null : Before(choices[0], around);
        var words = inside ?? (around?.LocalName is "form" or "body" or "main" or null ? null : Previous(around));
        return words is { Length: <= 120 and > 2 } && (words[^1] is '?' or ':' || (isRadio && IsShortLine(words))) ? words : words is null || page.Document.Body is null ? null : "";
    }

    /// <summary>Radio buttons always answer something: a few words over them that are no sentence can only be it.</summary>
    private static bool IsShortLine(string words) => words.Length <= ShortLine && char.IsLetterOrDigit(words[0]) && words[^1] is not ('.' or '!' or ';' or ',');

    // The last piece of text before the choice, unless it is a label's.
    private static string? Before(IElement choice, IElement around)
    {
        string? words = null;
        foreach (var text in RunningText.Nodes(around, element => element.LocalName is "script" or "style"))
        {
            if ((choice.CompareDocumentPosition(text) & DocumentPositions.Preceding) == 0)
            {
                break;
            }

            var line = RunningText.OneLine(text.Data);
            var label = text.ParentElement?.Closest("label");
            words = line.Length == 0 || label is not null && (label.Contains(choice) || label.GetAttribute("for") == choice.Id) ? words
                : text.ParentElement?.Closest("h1, h2, h3, h4, h5, h6, legend") is null ? line : null;
        }

        return words;
    }

    private static string? Previous(IElement around) =>
        around.PreviousElementSibling is { LocalName: "p" or "div" or "span" or "label" or "b" or "strong" } before ? RunningText.OneLine(before.TextContent) : null;

    // Boxes of one group are often numbered, or named one by one after what they have in common.
    [GeneratedRegex(@"^[^\d\[\]._-]*", RegexOptions.CultureInvariant)]
    private static partial Regex Stem();
}
