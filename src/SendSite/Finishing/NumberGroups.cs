using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>
/// Keeps the groups of a telephone number in order on a page whose lines run from right to left, where a space between digits would turn
/// them round: "01632 960 001" would be read as "001 960 01632" (Unicode Standard Annex 9).
/// </summary>
internal sealed partial class NumberGroups : IFinishingPass
{
    public void Apply(FinishedPage page)
    {
        if (page.Document.DocumentElement.GetAttribute("dir") != "rtl" || page.Document.Body is not { } body)
        {
            return;
        }

        foreach (var text in RunningText.Nodes(body, element => element.GetAttribute("dir") == "ltr" || RunningText.NeverProse.Contains(element.LocalName)))
        {
            Isolate(text, page.Document);
        }
    }

    private static void Isolate(IText text, IDocument document)
    {
        var data = text.Data;
        var done = 0;
        foreach (Match match in Groups().Matches(data))
        {
            var number = document.CreateElement("bdi");
            number.SetAttribute("dir", "ltr");
            number.TextContent = match.Value;
            text.Before(document.CreateTextNode(data[done..match.Index]));
            text.Before(number);
            done = match.Index + match.Length;
        }

        text.Data = done > 0 ? data[done..] : data;
    }

    [GeneratedRegex(@"(?<![\w.])\+?[0-9]{2,}(?:[ \u00A0][0-9]{2,})+(?![\w])")]
    private static partial Regex Groups();
}
