using SendSite.Model.Diagnostics;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages.Planning;

/// <summary>The comments on the Local Offer: a page for each year, and the list of them.</summary>
internal sealed class CommentsPlanner(PlanContext context)
{
    private const string Root = "/voice/comments/";

    public IEnumerable<Page> Pages() => context.Model.Comments.Select(Year).Prepend<Page>(List());

    private CommentsPage List() => new()
    {
        Route = Route.Of(Root),
        Title = context.Strings["comments-title"],
        Summary = context.Strings["comments-summary"],
        Section = SiteSection.Voice,
        Reviewed = context.Newest(context.Model.Comments.Select(year => year.Published)),
        OwnerRole = context.Model.Settings.Owners.Voice,
        Invented = context.Model.Comments.Any(year => year.Invented),
        Source = SourceSpan.Whole("data/comments"),
        Years = [.. context.Model.Comments.Select(year => (year, new PageReference(RouteOf(year), TitleOf(year))))],
    };

    private CommentYearPage Year(CommentYear year) => new()
    {
        Route = RouteOf(year),
        Title = TitleOf(year),
        Summary = context.Strings.Format("comments-year-summary", year.Year),
        Section = SiteSection.Voice,
        Reviewed = year.Published,
        OwnerRole = context.Model.Settings.Owners.Voice,
        Invented = year.Invented,
        Source = year.Source,
        Year = year,
        Data = [PlanContext.Table("comments", context.Strings["comments-title"])],
    };

    private string TitleOf(CommentYear year) => context.Strings.Format("comments-year-title", year.Year);

    private static Route RouteOf(CommentYear year) => Route.Of($"{Root}{year.Year}/");
}
