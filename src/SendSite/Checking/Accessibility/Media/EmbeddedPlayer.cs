using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>A film or recording shown from another site is checked by a person.</summary>
internal sealed class EmbeddedPlayer : IPageCheck
{
    private static readonly string[] FilmHosts =
    [
        "youtube.com", "youtube-nocookie.com", "youtu.be", "vimeo.com", "dailymotion.com", "wistia.com", "wistia.net", "brightcove.net", "kaltura.com",
        "panopto.eu", "panopto.com", "ted.com", "twitch.tv", "jwplayer.com", "jwplatform.com", "loom.com", "vidyard.com", "streamable.com", "microsoftstream.com",
    ];

    private static readonly string[] SoundHosts = ["soundcloud.com", "spotify.com", "mixcloud.com", "buzzsprout.com", "libsyn.com", "acast.com", "anchor.fm", "podbean.com", "audioboom.com"];

    public Rule Rule { get; } = new("SS693", nameof(EmbeddedPlayer), Severity.Review,
        Why: "Captions that a machine guessed, or none at all, leave deaf people out; pictures that nobody describes leave blind people out.")
    {
        Criteria = ["1.2.2", "1.2.3", "1.2.5"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from frame in page.Elements.Named("iframe", "embed", "object")
        let address = frame.GetAttribute("src") ?? frame.GetAttribute("data") ?? frame.GetAttribute("data-src") ?? ""
        let isSound = IsAt(address, SoundHosts)
        where (isSound || IsAt(address, FilmHosts)) && Perceived.IsSeen(frame, page)
        select Question(page, frame, address, isSound);

    private Diagnostic Question(FinishedPage page, IElement frame, string address, bool isSound)
    {
        var question = isSound
            ? page.Report(Rule, frame, $"Is there a transcript of \"{address}\" on the page or linked beside it?",
                hint: "Add one, with who speaks and sounds that matter.")
            : page.Report(Rule, frame, $"Does \"{address}\" have captions that a person has checked, and does its sound say all that matters in the picture?",
                hint: "Switch its captions on and play it. Link to a described version or a transcript where something is only shown.");
        return isSound ? question with { Criteria = ["1.2.1"] } : question;
    }

    private static bool IsAt(string address, string[] hosts) =>
        Uri.TryCreate(new Uri("https://site.invalid/"), address.Trim(), out var target)
        && hosts.Any(host => target.Host == host || target.Host.EndsWith("." + host, StringComparison.Ordinal));
}
