using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>Asks about a picture called an ornament that has words, or a file name, of one that informs.</summary>
internal sealed class HiddenPictureToConfirm : IPageCheck
{
    public Rule Rule { get; } = new("SS688", nameof(HiddenPictureToConfirm), Severity.Review,
        Why: "People who cannot see the picture miss whatever it alone says.")
    {
        Criteria = ["1.1.1"],
        Act = ["e88epe"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from picture in HiddenPictures.In(page)
        where HasWords(picture) ? !IsSaidBeside(picture) : HiddenPictures.IsSource(picture)
        where !HiddenPictures.Tells(picture) || HiddenPictures.HasWordsBeside(picture, page)
        select page.Report(Rule, picture,
            $"The picture \"{(HasWords(picture) ? picture.GetAttribute("alt") : picture.GetAttribute("src"))}\" is hidden from speech software. Does the page lose nothing without it?",
            hint: "If it does, say in alt what it shows, and take aria-hidden and role away.");

    private static bool HasWords(IElement picture) => !string.IsNullOrWhiteSpace(picture.GetAttribute("alt"));

    private static bool IsSaidBeside(IElement picture) =>
        picture.ParentElement?.TextContent.Contains(picture.GetAttribute("alt")!.Trim(), StringComparison.OrdinalIgnoreCase) ?? false;
}
