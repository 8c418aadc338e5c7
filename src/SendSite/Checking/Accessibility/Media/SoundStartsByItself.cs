using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Media;

/// <summary>A page is silent until asked, or its sound is short or can be stopped.</summary>
internal sealed partial class SoundStartsByItself : IPageCheck
{
    private const double LongestSeconds = 3;

    public Rule Rule { get; } = new("SS649", nameof(SoundStartsByItself), Severity.Error,
        Why: "Sound drowns the voice that reads the page to blind people; without controls they cannot find how to stop it.")
    {
        Criteria = ["1.4.2"],
        Act = ["80f0bf", "aaa1bf", "4c31df"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var loud = PageMedia.Of(page).Elements.Where(IsLoud).Select(media => (Element: media.Element, Name: media.Name))
            .Concat(page.Elements.Named("embed", "bgsound").Where(IsLoudPlugin).Select(element => (Element: element, Name: element.GetAttribute("src")!))).ToList();
        return loud.Count == 0 || page.Elements.All.Any(element => StopsSound(element, page)) ? [] :
            from sound in loud
            select page.Report(Rule, sound.Element,
                $"\"{sound.Name}\" starts to sound by itself, for more than 3 seconds or for how long we cannot tell, and nothing stops it.",
                hint: "Take autoplay away, or add controls or muted.");
    }

    private static bool IsLoud(MediaElement media) =>
        media is { StartsByItself: true, IsMuted: false, HasControls: false } && media.HasSound != false
        && (media.Element.HasAttribute("loop") || media.Seconds is not { } seconds || seconds > LongestSeconds);

    private static bool IsLoudPlugin(IElement element) =>
        element.GetAttribute("src") is { } address && Sound().IsMatch(address)
        && (element.LocalName == "bgsound" || element.GetAttribute("autostart") is "true" or "1" || element.GetAttribute("autoplay") is "true" or "1" or "");

    // Whether the button works is for the browser or a person; that there is one is enough here.
    private static bool StopsSound(IElement element, FinishedPage page) =>
        (element.LocalName is "button" or "a" or "summary" || element.GetAttribute("role") == "button" || (element.LocalName == "input" && element.GetAttribute("type") is "button" or "checkbox" or "range" or "image" or "submit"))
        && Stop().IsMatch(AccessibleNames.Of(page).Name(element) + " " + element.GetAttribute("value") + " " + element.Id)
        && Perceived.IsSeen(element, page);

    [GeneratedRegex(@"\.(mp3|wav|ogg|oga|mid|midi|aac|m4a|wma|aif|aiff|au)($|[?#])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sound();

    [GeneratedRegex(@"\b(pause|stop|mute|unmute|silence|play|sound|volume|audio|music|quiet|ton|son|couper|arr[eê]ter|stumm|silenciar|parar)\b|\boff\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Stop();
}
