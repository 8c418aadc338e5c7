using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Words are text, not a picture of text; a person looks at pictures that seem to hold words.</summary>
internal sealed partial class ImageMayBeText : IPageCheck
{
    private const int ManyWords = 12;

    public Rule Rule { get; } = new("SS879", nameof(ImageMayBeText), Severity.Review,
        Why: "People who enlarge text or change its colours cannot do so with words in a picture.")
    {
        Criteria = ["1.4.5"],
        Act = ["0va7u6"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from image in page.Elements.Named("img", "input")
        let alt = image.GetAttribute("alt") ?? ""
        let address = image.GetAttribute("src") ?? ""
        where (image.LocalName == "img" || image.GetAttribute("type") == "image") && IsPicture(address)
            && (FileName().IsMatch(Name(address)) || IsSentence(alt)) && Perceived.IsSeen(image, page)
        select page.Report(Rule, image,
            $"Is \"{Name(address)}\" a picture of words (\"{Excerpt.Of(alt)}\")?",
            hint: "If so, and it is no logo, write the words as text.");

    private static bool IsPicture(string address) => address.Length > 0 && !address.StartsWith("data:", StringComparison.OrdinalIgnoreCase) && !address.Split('?', '#')[0].EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    private static bool IsSentence(string alt) => alt.Split(' ').Length >= ManyWords && alt.TrimEnd() is [.., '.' or '!' or '?'] && !Describes().IsMatch(alt);

    private static string Name(string address) => address.Split('?', '#')[0].Split('/')[^1];

    [GeneratedRegex(@"(^|[^a-z])(text|quote|heading|title|poster|flyer|leaflet|infographic|slogan|testimonial|screenshot)([^a-z]|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^((an? |the |two |three |four |five |several )(\w+ ){0,4}|)(photo|photograph|picture|image|drawing|painting|map|chart|graph|diagram|person|people|man|woman|boy|girl|child|children|family|building|view)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Describes();
}
