using System.Collections.Frozen;
using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>
/// Spells out each abbreviation where a page first uses it, since readers land on any page: "education, health and care plan
/// (EHCP)". Later uses become <c>abbr</c> with the words as title. WCAG 3.1.4. Only running text in the main part is touched, and
/// nothing inside an element marked <c>data-as-written</c>.
/// </summary>
internal sealed class Abbreviations(IEnumerable<Abbreviation> glossary) : IFinishingPass
{
    private static readonly FrozenSet<string> Closed = RunningText.NeverProse
        .Concat(["a", "abbr", "button", "caption", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "label", "legend", "nav", "summary", "th", "time"])
        .ToFrozenSet(StringComparer.Ordinal);

    private readonly PhraseFinder<Abbreviation> _finder = new(glossary.Select(entry => (entry.Short, entry)), ignoreCase: false);

    public void Apply(FinishedPage page)
    {
        if (page.Document.QuerySelector("main") is not { } main)
        {
            return;
        }

        HashSet<string>? introduced = null;
        foreach (var text in RunningText.Nodes(main, IsClosed))
        {
            var uses = _finder.In(text.Data);
            uses.RemoveAll(use => use.Value.IsName || IsPartOfAddress(text.Data, use));
            if (uses.Count > 0)
            {
                introduced ??= [.. main.QuerySelectorAll("abbr").Select(abbr => abbr.TextContent.TrimEnd('s'))];
                Rewrite(text, uses, introduced);
            }
        }
    }

    private void Rewrite(IText text, List<PhraseMatch<Abbreviation>> uses, HashSet<string> introduced)
    {
        var data = text.Data;
        var writer = new AbbreviationWriter(text, _finder);
        foreach (var use in uses)
        {
            var isFirst = !introduced.Contains(use.Value.Short.TrimEnd('s'));
            if (!isFirst && !use.Value.Expand)
            {
                continue;
            }

            var canIntroduce = !use.Value.Expand || !IsJoinedToMore(data, use);
            writer.Write(use, spellOut: isFirst && use.Value.Expand && canIntroduce);
            if (canIntroduce)
            {
                introduced.Add(use.Value.Short.TrimEnd('s'));
            }
        }

        writer.Finish();
    }

    /// <summary>Words put into "SEND-friendly" or "the SENCO's room" would break them: those wait for the next use.</summary>
    private static bool IsJoinedToMore(string data, PhraseMatch<Abbreviation> use) =>
        (use.Start > 0 && data[use.Start - 1] == '-')
        || (use.End < data.Length && (data[use.End] is '-' or '\'' or '’'));

    private static bool IsPartOfAddress(string data, PhraseMatch<Abbreviation> use) =>
        (use.Start > 0 && data[use.Start - 1] is '@' or '_' or '.')
        || (use.End < data.Length && data[use.End] is '@' or '_')
        || (use.End + 1 < data.Length && data[use.End] == '.' && char.IsLetterOrDigit(data[use.End + 1]));

    private static bool IsClosed(IElement element) =>
        Closed.Contains(element.LocalName) || element.HasAttribute("data-as-written") || element.ClassList.Contains(RunningText.HiddenClass);
}
