using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Pictures;

/// <summary>A logo says whose it is, unless words beside it do: it is never only an ornament.</summary>
internal sealed class SilentLogo : IPageCheck
{
    public Rule Rule { get; } = new("SS687", nameof(SilentLogo), Severity.Error,
        Why: "People who cannot see the logo do not learn whose page, partner or award it stands for.")
    {
        Criteria = ["1.1.1"],
        Act = ["e88epe"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from picture in HiddenPictures.In(page)
        where HiddenPictures.IsSign(picture) && !HiddenPictures.HasWordsBeside(picture, page)
        select page.Report(Rule, picture,
            $"The logo \"{picture.GetAttribute("src")}\" is hidden from speech software and no words beside it say whose it is.",
            hint: "Say in alt whose logo it is, and take aria-hidden and role away.");
}
