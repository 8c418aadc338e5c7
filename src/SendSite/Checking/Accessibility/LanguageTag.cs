using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace SendSite.Checking.Accessibility;

/// <summary>Language tags as browsers and speech software know them: BCP 47, with the two-letter codes of ISO 639-1.</summary>
internal static partial class LanguageTag
{
    private static readonly FrozenSet<string> TwoLetterCodes = (
        "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj "
        + "fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la "
        + "lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa "
        + "sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the tag is well formed, its language exists and its region is not UK, which is no ISO 3166 code (GB is).</summary>
    public static bool IsValid(string tag)
    {
        var match = Form().Match(tag);
        var language = match.Groups["language"].Value;
        return match.Success
            && (language.Length == 3 || TwoLetterCodes.Contains(language))
            && !match.Groups["region"].ValueSpan.Equals("UK", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex(@"^(?<language>[a-z]{2,3})(-[a-z]{4})?(-(?<region>[a-z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
