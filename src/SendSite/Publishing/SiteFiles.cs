using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Model.OpenData;
using SendSite.Model.Pages;
using SendSite.Model.Wording;
using SendSite.Publishing.Calendars;
using SendSite.Publishing.OpenReferral;

namespace SendSite.Publishing;

/// <summary>
/// Makes the files that stand beside the pages: data files, feeds, calendars, the site map and the word to crawlers. Everything in
/// them follows from the model and the pages, so the same input gives the same bytes.
/// </summary>
internal static class SiteFiles
{
    /// <summary>All the files: the data in the data page's order, then the rest.</summary>
    /// <param name="pages">Every page of the site, the accessibility statement too.</param>
    /// <param name="bag">Receives texts a spreadsheet would run.</param>
    public static ImmutableArray<SiteFile> For(SiteModel model, IEnumerable<Page> pages, InterfaceStrings strings, DiagnosticBag bag)
    {
        var published = pages.Where(page => !page.Draft).OrderBy(page => page.Route).ToImmutableArray();
        var tables = PublishedTables.From(model);
        var gaps = GapsTable.From(model);
        bag.AddRange(tables.Add(gaps).SelectMany(SpreadsheetFormula.Find));
        var address = new SiteAddress(model.Settings.BaseUrl);
        var data = new DataFiles(model, address);
        var changes = new ChangesFeed(model, strings, address).From(published);
        var slipped = new SlippedFeed(model, strings, address).From(published);
        var measures = new MeasuresFeed(model, strings, address).Make();
        var news = new NewsFeed(model, strings, address).From(published);
        return
        [
            .. data.Of(tables),
            .. data.Beside(gaps),
            new SiteFile(changes.Path[1..], AtomFile.Write(changes, address)),
            new SiteFile(slipped.Path[1..], AtomFile.Write(slipped, address)),
            new SiteFile(measures.Path[1..], AtomFile.Write(measures, address)),
            .. new EventCalendars(model, strings, address).Files(),
            new SiteFile("help/services/directory.json", DirectoryFile.Write(model, strings)),
            .. ReferralFiles.Of(model, address),
            new SiteFile("robots.txt", RobotsFile.Write(model.Settings.Demonstration, address)),
            new SiteFile("sitemap.xml", SitemapFile.Write(published, address, model.Settings.Language)),
            new SiteFile(news.Path[1..], AtomFile.Write(news, address)),
        ];
    }
}
