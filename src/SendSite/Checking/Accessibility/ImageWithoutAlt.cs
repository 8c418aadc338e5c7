using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every picture has words in its place, or says that it needs none.</summary>
internal sealed class ImageWithoutAlt : IPageCheck
{
    public Rule Rule { get; } = new("SS607", nameof(ImageWithoutAlt), Severity.Error,
        Why: "People who cannot see the picture hear its file name, or nothing.")
    {
        Criteria = ["1.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        page.Elements.Named("img").Where(image => !image.HasAttribute("alt"))
            .Concat(page.Elements.Named("svg").Where(drawing => IsSilent(drawing, page)))
            .Where(picture => Exposure.Of(page).IsExposed(picture))
            .Select(picture => page.Report(Rule, picture,
                $"The picture{Named(picture)} has no alternative text.",
                hint: picture.LocalName == "img"
                    ? "Say in alt what the picture tells the reader; leave it empty (alt=\"\") if it only decorates."
                    : "Give it role=\"img\" and an aria-label, or aria-hidden=\"true\" if it only decorates."));

    private static bool IsSilent(IElement drawing, FinishedPage page) =>
        drawing.GetAttribute("role") is not ("presentation" or "none")
        && (drawing.GetAttribute("role") != "img" || !AccessibleNames.Of(page).HasName(drawing));

    private static string Named(IElement picture) => picture.GetAttribute("src") is { } source ? $" \"{source}\"" : "";
}
