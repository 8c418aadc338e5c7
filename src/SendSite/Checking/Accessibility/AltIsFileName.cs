using System.Text.RegularExpressions;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Alternative text says what a picture shows, not what its file is called.</summary>
internal sealed partial class AltIsFileName : IPageCheck
{
    public Rule Rule { get; } = new("SS608", nameof(AltIsFileName), Severity.Error,
        Why: "\"IMG 4021 dot jpeg\" tells nobody anything.")
    {
        Criteria = ["1.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from image in page.Elements.Named("img")
        let alt = image.GetAttribute("alt")?.Trim()
        where !string.IsNullOrEmpty(alt) && (FileName().IsMatch(alt) || alt == NameOf(image.GetAttribute("src")))
        select page.Report(Rule, image,
            $"The alternative text \"{alt}\" is the name of a file.",
            hint: "Say what the picture tells the reader; leave it empty if it only decorates.");

    private static string? NameOf(string? source) => source is null ? null : Path.GetFileNameWithoutExtension(source);

    [GeneratedRegex(@"^\S+\.(png|jpe?g|gif|svg|webp|avif|bmp|tiff?|heic)$|^(IMG|DSC|DSCN|PXL|Screenshot)[-_ ]?\d{3,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex FileName();
}
