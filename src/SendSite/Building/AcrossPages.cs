using System.Collections.Immutable;
using SendSite.Checking;
using SendSite.Model;
using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>The rules that need to know every page: links, titles, redirects, how far from home.</summary>
internal static class AcrossPages
{
    /// <param name="files">Every file of the site, relative to its root.</param>
    public static void Check(SiteModel model, ImmutableArray<PageFacts> facts, IEnumerable<string> files, DiagnosticBag bag)
    {
        var whole = new SiteFacts([.. facts.OrderBy(page => page.Route)], [.. files.Select(file => "/" + file)])
        {
            Redirects = [.. model.Redirects.Select(change => new SiteRedirect(change.From, change.To, change.Source))],
        };
        foreach (var check in SiteChecks.All)
        {
            bag.AddRange(check.Check(whole));
        }
    }
}
