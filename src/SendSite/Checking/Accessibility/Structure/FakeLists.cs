using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Three or more lines in a row that begin with a bullet, a dash, or the next number or letter, or with one small picture; found once for the rules that ask.</summary>
internal sealed partial class FakeLists
{
    private const int LeastItems = 3;
    private const int LongestItem = 160;

    private FakeLists(ImmutableArray<FakeList> found) => Found = found;

    public ImmutableArray<FakeList> Found { get; }

    public static FakeLists Of(FinishedPage page) => page.Fact(page => new FakeLists([.. Find(page)]));

    private static IEnumerable<FakeList> Find(FinishedPage page)
    {
        foreach (var element in page.Elements.All)
        {
            if (element.LocalName is "p" or "div" or "td" or "dd" or "section" or "article" or "main" or "body" or "span"
                && element.Children.Count(child => child.LocalName is "br" or "p" or "div") >= LeastItems - 1)
            {
                foreach (var run in Runs(LinesOf(element)))
                {
                    if (element.Closest("pre, code, [role=list], [contenteditable]") is null && Perceived.IsMet(run.First, page))
                    {
                        yield return run;
                    }
                }
            }
        }
    }

    /// <summary>The element's own lines between br elements, and each child p or div as a line.</summary>
    private static IEnumerable<(IElement Element, string Text)> LinesOf(IElement element)
    {
        var line = new StringBuilder();
        var bullets = element.Children.Where(child => child.LocalName == "img").GroupBy(picture => picture.GetAttribute("src")).Where(alike => alike.Count() >= LeastItems).SelectMany(alike => alike).ToHashSet();
        foreach (var node in element.ChildNodes)
        {
            var inner = node as IElement;
            line.Append(inner is not null && bullets.Contains(inner) ? "• " : "");
            if (inner is { LocalName: "br" or "p" or "div" or "ul" or "ol" or "table" or "hr" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "section" or "article" or "script" })
            {
                yield return (element, RunningText.OneLine(line.ToString()));
                line.Clear();
                if (inner.LocalName != "br")
                {
                    yield return (inner, inner.LocalName is "p" or "div" && !inner.Children.Any(child => child.LocalName is "br" or "p" or "div" or "ul" or "ol" or "table" or "section") ? RunningText.OneLine(inner.TextContent) : "\n");
                }
            }
            else if (inner is null or { LocalName: not ("style" or "template") })
            {
                line.Append(node.TextContent);
            }
        }

        yield return (element, RunningText.OneLine(line.ToString()));
    }

    private static IEnumerable<FakeList> Runs(IEnumerable<(IElement Element, string Text)> lines)
    {
        var run = new List<(IElement Element, string Text, string Mark)>();
        foreach (var (element, text) in lines.Where(line => line.Text.Length > 0).Append((null!, "\n")))
        {
            var mark = text.Length <= LongestItem ? MarkOf(text) : "";
            if (run.Count > 0 && !Follows(run[^1].Mark, mark))
            {
                if (run.Count >= LeastItems)
                {
                    yield return new FakeList(run[0].Element, run[0].Mark, [.. run.Select(item => item.Text)]);
                }

                run.Clear();
            }

            if (mark.Length > 0 && (run.Count > 0 || !char.IsAsciiLetterOrDigit(mark[0]) || mark is "1" or "a" or "A"))
            {
                run.Add((element, text, mark));
            }
        }
    }

    /// <summary>The bullet, dash or number a line begins with; empty where it begins with words.</summary>
    private static string MarkOf(string line) => Mark().Match(line) is { Success: true } mark ? mark.Groups[1].Value : "";

    private static bool Follows(string before, string mark) => (before, mark) is ([>= 'A' and <= 'z' and var letter], [var next])
        ? next == letter + 1
        : int.TryParse(before, NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            ? int.TryParse(mark, NumberStyles.None, CultureInfo.InvariantCulture, out var second) && second == first + 1
            : mark == before;

    [GeneratedRegex(@"^\(?(\d{1,2}(?=[.)]\s)|[a-h](?=\)\s)|[A-H](?=\)\s)|[•◦▪▫●○■□‣⁃∙·➢►▶✓✔→*–—-](?=\s|\p{Lu}))", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
