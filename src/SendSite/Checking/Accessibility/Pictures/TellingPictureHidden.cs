using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>A picture that is known to tell something, and stands alone, is not hidden as an ornament.</summary>
internal sealed class TellingPictureHidden : IPageCheck
{
    public Rule Rule { get; } = new("SS687", nameof(TellingPictureHidden), Severity.Error,
        Why: "People who cannot see the picture are not told that there is one, and miss whatever it alone says.")
    {
        Criteria = ["1.1.1"],
        Act = ["e88epe"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from picture in HiddenPictures.In(page)
        where HiddenPictures.Tells(picture) && !HiddenPictures.HasWordsBeside(picture, page)
        select page.Report(Rule, picture,
            string.IsNullOrWhiteSpace(picture.GetAttribute("alt"))
                ? $"The picture \"{picture.GetAttribute("src")}\" is hidden from speech software, and no words beside it say what its file is named after."
                : $"The picture that stands for \"{picture.GetAttribute("alt")}\" is hidden from speech software, and no words beside it say so.",
            hint: "Say in alt what it shows, or whose sign it is, and take aria-hidden and role away.");
}
