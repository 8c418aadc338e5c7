using System.Collections.Immutable;
using System.Xml.Linq;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages.Planning;
using SendSite.Model.Wording;
using SendSite.Publishing;
using SendSite.Rendering;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Publishing;

/// <summary>Every file beside the pages of a small site with news and milestones.</summary>
internal static class FeedExample
{
    public static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static readonly InterfaceStrings English = StringsFile.For("en");

    public static readonly SiteContent Content = Example.Content with
    {
        Workspaces = [Example.Workspace("w1")],
        Milestones = [Example.Milestone("m1", "2026-27 Q2"), Example.Milestone("m2", "2026-27 Q2")],
        Updates =
        [
            Example.Update("m1", "2026-08-01", UpdateStatus.OnTrack, published: "2026-08-03"),
            Example.Update("m1", "2026-09-01", UpdateStatus.Late, newQuarter: "2026-27 Q4") with { Note = "The builder is late.", Invented = true },
        ],
        News = [News("first", "2026-07-01"), News("second", "2026-08-01") with { Title = "Base opens & <grows>", Invented = true }],
    };

    public static NewsItem News(string id, string published) => new()
    {
        Id = id,
        Title = "Item " + id,
        Summary = "What happened.",
        Published = Example.Day(published),
        Reviewed = Example.Day(published),
        OwnerRole = "Editor",
        Body = new MarkdownText("", Example.Here($"input/news/{id}.md")),
        Source = Example.Here($"input/news/{id}.md"),
    };

    public static ImmutableArray<SiteFile> Files(SiteContent content, string asOf = "2026-11-22", bool withDrafts = false)
    {
        var model = new SiteModelBuilder(content, Example.Day(asOf), withDrafts).Build();
        return SiteFiles.For(model, new SitePlanner(model, English).Plan().Pages, English, new DiagnosticBag());
    }

    public static byte[] Bytes(IEnumerable<SiteFile> files, string path) => files.Single(file => file.Path == path).Bytes.ToArray();

    public static string Text(IEnumerable<SiteFile> files, string path) => System.Text.Encoding.UTF8.GetString(Bytes(files, path));

    public static XElement Xml(IEnumerable<SiteFile> files, string path) => XDocument.Load(new MemoryStream(Bytes(files, path))).Root!;
}
