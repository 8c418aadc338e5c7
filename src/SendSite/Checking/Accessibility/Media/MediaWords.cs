using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>What the words of a page that people can read say of its films and sounds.</summary>
/// <param name="Count">Words of the page outside its menus, links and footer: as long as a text that stands for a film or sound could be.</param>
/// <param name="NameTranscript">A transcript or text version is named.</param>
/// <param name="NameCaptions">Captions or subtitles are named.</param>
/// <param name="NameDescription">Audio description is named.</param>
/// <param name="SaySame">A sentence says that a film or sound and the words hold the same.</param>
internal sealed partial record MediaWords(int Count, bool NameTranscript, bool NameCaptions, bool NameDescription, bool SaySame)
{
    // Speech for the public runs at two to three words a second; a text that stands for it has at least a third of that.
    private const double WordsPerSecond = 0.8;

    private const int WordsForUnknownLength = 40;

    private static readonly string[] NoText = ["script", "style", "template", "noscript", "audio", "video", "object", "iframe", "textarea", "select"];

    public static readonly MediaWords None = new(0, false, false, false, false);

    /// <summary>Whether the page says that words stand for the film or sound, and has enough of them.</summary>
    public bool MayStandFor(MediaElement media) =>
        SaySame && Count >= (media.Seconds is { } seconds ? seconds * WordsPerSecond : WordsForUnknownLength);

    public static MediaWords Of(FinishedPage page)
    {
        var all = new StringBuilder();
        var prose = new StringBuilder();
        if (page.Document.Body is { } body)
        {
            Collect(body, isProse: true, all, prose, page);
        }

        var text = Denied().Replace(RunningText.OneLine(all.ToString()), " ");
        var count = prose.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetter));
        return new MediaWords(count, Transcript().IsMatch(text), Captions().IsMatch(text), Description().IsMatch(text), Sentence().Split(text).Any(sentence => Media().IsMatch(sentence) && Same().IsMatch(sentence)));
    }

    private static void Collect(IElement element, bool isProse, StringBuilder all, StringBuilder prose, FinishedPage page)
    {
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text)
            {
                all.Append(text.Data);
                prose.Append(isProse ? text.Data : " ");
            }
            else if (child is IElement inner && !NoText.Contains(inner.LocalName) && Perceived.IsSeen(inner, page))
            {
                all.Append(' ').Append(inner.GetAttribute("aria-label")).Append(' ').Append(inner.LocalName == "img" ? inner.GetAttribute("alt") : null);
                prose.Append(' ');
                Collect(inner, isProse && inner.LocalName is not ("a" or "nav" or "footer" or "button"), all, prose, page);
                all.Append(' ');
                prose.Append(' ');
            }
        }
    }

    [GeneratedRegex(@"transcri|transkri|trascri|trawsgrif|\b(text|written|plain[ -]text)[ -](version|alternative|equivalent|copy)|\bas text\b|\blyrics\b|\bread (the|this|his|her|their|our) (speech|talk|text|script|interview|song)|\btekst(versie|versjon|version)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Transcript();

    [GeneratedRegex(@"\bcaption|sub-?titl|sous-titr|untertit|undertekst|undertext|ondertit|sottotit|subtít|\blegendas|\bnapisy|isdeitl|\bsign(ed)? (language|version)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Captions();

    // What the page says it does not have, or not yet.
    [GeneratedRegex(@"\b(?:no|without|lacks?|not have|not include|n['’]t have|n['’]t include)\s+(?:\w+\s+){0,2}(?:captions?|subtitles?|transcripts?|descriptions?)\b|\b(?:captions?|subtitles?|transcripts?|descriptions?)\s+(?:(?:is|are|was|were)\s+)?(?:currently\s+|yet\s+)?(?:not\b|un\w+|coming\b|to follow\b|will\b|pending\b|on request\b)|\bnot captioned\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Denied();

    [GeneratedRegex(@"\b(?:same|also|instead|rather than|alternative|version|above|below|following|this (?:text|page|article)|in words|as text|narrat|aloud|repeats?|everything|says? what|(?:she|he|they|who) says?|spoken|everything (?:said|shown))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Same();

    [GeneratedRegex(@"(?<=[.!?])\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(audio|video)[ -]?descri|\bdescri(bed|ptive) (version|video|film|audio|narration)|\bwith (audio )?descriptions?\b|audiodescri|hörfassung|disgrifiad sain", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Description();

    [GeneratedRegex(@"vid[eé]o|\bfilm|\bmovie|\bclip\b|\bwatch|footage|animation|\baudio|\blisten|\brecording|podcast|\bsound|\bspeech|\bspoken|\bepisode|\binterview|\bsong\b|[eé]cout|\bhör|escuch|ascolt|luister|gwrand|gwyli", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Media();
}
