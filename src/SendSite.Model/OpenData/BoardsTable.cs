using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class BoardsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Board>("boards", "Boards", "One row for each governance body.")
            .Id("the board's id", board => board.Id)
            .Text("title", "its name", board => board.Title)
            .Text("purpose", "what it is for", board => board.Purpose)
            .Text("chair", "the role that chairs it", board => board.Chair)
            .Lines("members", "roles and groups, one to a line", board => board.Members)
            .Text("cadence", "how often it meets", board => board.Cadence)
            .Text("decides", "what it may decide", board => board.Decides)
            .Text("escalates_to", "a board's id, or the words for a body outside the plan", board => board.EscalatesTo.Id)
            .Reference("workspace", "workspaces", "id of the workspace it oversees", board => board.Workspace?.Id)
            .Text("note", "doubt about a fact", board => board.Note)
            .Filled(model.Boards, board => board.Source);
}
