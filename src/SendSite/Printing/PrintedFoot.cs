using System.Net;
using SendSite.Model.Wording;

namespace SendSite.Printing;

/// <summary>
/// The running foot of a printed page: its title and which sheet this is. Chromium marks it as decoration (<c>/Artifact</c>), so speech
/// software passes over it, and it does not stand among the words of the document.
/// </summary>
internal static class PrintedFoot
{
    /// <summary>The foot as Chromium asks for it: a piece of HTML of its own, without the page's styles, in which it counts the sheets.</summary>
    public static string Of(string title, InterfaceStrings words)
    {
        var sheet = words.Format("printed-sheet", "<span class=\"pageNumber\"></span>", "<span class=\"totalPages\"></span>");
        return $"""
            <div style="display: flex; justify-content: space-between; gap: 8mm; width: 100%; margin: 0 16mm; font: 8pt Arial, sans-serif; color: #333"><span>{WebUtility.HtmlEncode(title)}</span><span style="white-space: nowrap">{sheet}</span></div>
            """;
    }
}
