using SendSite.Model.Voice;

namespace SendSite.Model.OpenData;

internal static class CommentsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<(CommentYear Year, Comment Comment)>("comments", "Comments on the Local Offer", "One row for each comment, with the response and the action.")
            .Text("year", "the year the comments were made in", row => row.Year.Year)
            .Day("published", "the day the comments and the response became public", row => row.Year.Published)
            .Text("id", "the comment's id", row => row.Comment.Id)
            .Text("about", "what it is about", row => row.Comment.About)
            .Text("comment", "the comment; nobody in it can be recognised", row => row.Comment.Words)
            .Text("response", "what was answered", row => row.Comment.Response)
            .Text("action", "what will be done", row => row.Comment.Action)
            .Text("owner_role", "the role that answers for it", row => row.Comment.OwnerRole)
            .Invented(row => row.Year.Invented)
            .Filled(model.Comments.SelectMany(year => year.Comments.Select(comment => (year, comment))), row => row.Year.Source);
}
