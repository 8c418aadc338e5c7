using AngleSharp.Dom;

namespace SendSite.Finishing;

/// <summary>Says, to eye and ear, that a link leaves the site. It opens in the same tab: a new one strands people who use Back.</summary>
/// <param name="site">The site's own address; links to it are not external.</param>
/// <param name="words">What speech software adds, such as "(opens another website)".</param>
internal sealed class ExternalLinks(Uri site, string words) : IFinishingPass
{
    public const string MarkClass = "external-link";

    public void Apply(FinishedPage page)
    {
        foreach (var link in page.Document.QuerySelectorAll("a[href]"))
        {
            if (IsExternal(link.GetAttribute("href")!) && !link.ClassList.Contains(MarkClass))
            {
                Mark(link, page.Document);
            }
        }
    }

    private bool IsExternal(string target) =>
        (target.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("//", StringComparison.Ordinal))
        && Uri.TryCreate(site, target, out var address)
        && !address.Host.Equals(site.Host, StringComparison.OrdinalIgnoreCase);

    private void Mark(IElement link, IDocument document)
    {
        link.ClassList.Add(MarkClass);
        var kinds = (link.GetAttribute("rel") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!kinds.Contains("external", StringComparer.OrdinalIgnoreCase))
        {
            link.SetAttribute("rel", string.Join(' ', [.. kinds, "external"]));
        }

        var spoken = document.CreateElement("span");
        spoken.ClassName = RunningText.HiddenClass;
        spoken.TextContent = " " + words;
        link.AppendChild(spoken);
    }
}
