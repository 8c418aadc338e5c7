using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;

namespace SendSite.Tests.Reporting;

/// <summary>A report with a fault of the footer on three pages, a fault of one line of prose, a clash of two data rows and a question.</summary>
internal static class SampleFindings
{
    private static readonly Rule Vague = new("SS901", "VagueWords", Severity.Warning, "Nobody knows where it leads.") { Criteria = ["2.4.4"] };

    private static readonly Rule Missing = new("SS902", "ImageWithoutWords", Severity.Error, "Nobody who cannot see <it> knows it.") { Criteria = ["1.1.1"], Act = ["23a2a8"] };

    private static readonly Rule Clash = new("SS903", "SameId", Severity.Error, "One is lost.");

    private static readonly Rule Ask = new("SS904", "DoubtfulWords", Severity.Review, "Some words hurt.") { Criteria = ["3.1.3"] };

    public static readonly ImmutableArray<Diagnostic> All =
    [
        InFooter("/"), InFooter("/about/"), InFooter("/help/"), InFooter("/help/a/"),
        new(Missing, new SourceSpan("input/help/a b.md", 12, 3, 9), "The picture \"a&b.png\" has no words.", "Write them.") { Page = "/help/a/", Selector = "main > p > img" },
        new(Clash, new SourceSpan("data/a.csv", 4, 1, 2), "\"one\" stands twice.", "Rename one of them.") { Related = [new SourceSpan("data/a.csv", 2, 1, 2)] },
        new(Ask, SourceSpan.Whole("input/x.md"), "The page says \"hub\".", "Is it a place?") { Page = "/x/", Selector = "main" },
    ];

    public static CheckReport Report => new(5, 4, All);

    private static Diagnostic InFooter(string page) =>
        new(Vague, SourceSpan.Whole("theme/Parts/SiteFooter.razor"), $"The link \"more of {page}\" says nothing.", "Use the title of the page.")
        {
            Page = page,
            Selector = "footer > a",
            Component = "theme/Parts/SiteFooter.razor",
        };
}
