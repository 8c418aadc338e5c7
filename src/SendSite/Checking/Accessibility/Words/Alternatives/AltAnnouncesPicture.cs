using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Alternatives;

/// <summary>Alternative text begins with what the picture shows: that it is a picture has been said.</summary>
internal sealed class AltAnnouncesPicture : IPageCheck
{
    public Rule Rule { get; } = new("SS832", nameof(AltAnnouncesPicture), Severity.Warning,
        Why: "Speech software has just said \"image\"; people who listen hear it twice each time.");

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var vague = VagueWords.For(page.Document.DocumentElement.GetAttribute("lang"));
        return
            from named in NamedPictures.Of(page)
            let opening = vague.Opening("announcements", named.Words)
            where opening is not null
            select page.Report(Rule, named.Picture,
                $"The alternative text \"{Beginning.Of(named.Words)}\" begins with \"{opening}\".",
                hint: "Leave that out and begin with what it shows.");
    }
}
