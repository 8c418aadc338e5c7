using SendSite.Model.Pages;

namespace SendSite.Checking.Readability;

/// <summary>How hard one part of the site is to read.</summary>
/// <param name="Section">The part's address, such as <c>/help/</c>.</param>
/// <param name="Pages">Pages with text enough to measure.</param>
/// <param name="Age">Of all their text together.</param>
/// <param name="HardestPage">The page that needs the oldest reader.</param>
/// <param name="HardestAge">Its reading age.</param>
internal sealed record SectionReadingAge(Route Section, int Pages, ReadingAge Age, Route HardestPage, ReadingAge HardestAge)
{
    public override string ToString() => FormattableString.Invariant(
        $"{Section}: reading age {Age} over {Pages} {(Pages == 1 ? "page" : "pages")}, at most {HardestAge} ({HardestPage})");
}
