using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Alternatives;

/// <summary>Alternative text adds to the words beside the picture, or stays empty.</summary>
internal sealed class AltRepeatsNeighbour : IPageCheck
{
    public Rule Rule { get; } = new("SS831", nameof(AltRepeatsNeighbour), Severity.Warning,
        Why: "People who listen to the page hear the same words twice, one after the other.");

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from named in NamedPictures.Of(page)
        where named.Picture.LocalName == "img" && named.Words.Contains(' ', StringComparison.Ordinal)
        let around = named.Picture.Closest("a, button, figure")
        where around is not null && IsSaid(named.Words, BlockText.Of(page).Except(around, inner => inner == named.Picture))
        select page.Report(Rule, named.Picture,
            $"The alternative text \"{Beginning.Of(named.Words)}\" is what stands beside the picture too.",
            hint: "Leave alt empty (alt=\"\") where the words beside it say it all, or say what only the picture shows.");

    private static bool IsSaid(string words, string beside) => VagueWords.Plain(words).Equals(VagueWords.Plain(beside), StringComparison.Ordinal);
}
