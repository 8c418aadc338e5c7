using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Alternatives;

/// <summary>Alternative text says what a picture shows, not what its file is called.</summary>
internal sealed partial class AltIsFileName : IPageCheck
{
    public Rule Rule { get; } = new("SS608", nameof(AltIsFileName), Severity.Error,
        Why: "\"IMG 4021 dot jpeg\" tells nobody anything.")
    {
        Criteria = ["1.1.1"],
        Act = ["9eb3f6", "qt1vmo"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from named in NamedPictures.Of(page)
        where IsFileName(named.Words, NamedPictures.FileOf(named.Picture)) && !IsWhatItIsAbout(named.Picture, named.Words, page)
        select page.Report(Rule, named.Picture,
            $"The alternative text \"{named.Words}\" is the name of a file.",
            hint: "Say what the picture tells the reader; leave it empty if it only decorates.");

    private static bool IsFileName(string words, string file) =>
        FileName().IsMatch(words) || MadeByMachine().IsMatch(words)
        || (words.Equals(Path.GetFileNameWithoutExtension(file), StringComparison.OrdinalIgnoreCase) && words.Any(character => character is '_' or '-' || char.IsDigit(character)) && !words.Contains(' ', StringComparison.Ordinal)
            && words.Count(char.IsDigit) + words.Count(character => character is '_' or '-') >= 2
            && !words.Any(char.IsUpper));

    /// <summary>A page may speak of the file itself: a link to it, or words beside the picture that name it too.</summary>
    private static bool IsWhatItIsAbout(IElement picture, string words, FinishedPage page) =>
        picture.Closest("a[href]") is { } link && (link.GetAttribute("href")!.EndsWith(words, StringComparison.OrdinalIgnoreCase) || link.HasAttribute("download"))
        || (picture.Closest("figure, li, td, p, div") is { } around && BlockText.Of(page).Except(around, inner => inner == picture).Contains(words, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\S+\.(png|jpe?g|jfif|gif|svgz?|webp|avif|bmp|tiff?|heic|ico|psd|eps)$|^(?:https?://|www\.|(?:\.{0,2}/)[\w-]+/)\S+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^(?:IMG|DSC|DSCF|DSCN|PXL|P|MVI|GOPR|Screenshot|Screen Shot|WhatsApp Image|image|photo|scan|unnamed)[-_ ]?\d{3,}[-_ \d.:atAPM()]*$|^[0-9a-f]{16,}$|^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,}$|^\d{5,}(?:[-_]\d+)*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex MadeByMachine();
}
