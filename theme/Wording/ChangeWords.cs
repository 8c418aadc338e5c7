using SendSite.Model.Pages;

namespace SendSite.Theme.Wording;

public static class ChangeWords
{
    /// <summary>The start of the keys for a kind of change: its one and many forms, and its name in a table.</summary>
    public static string Key(this ChangeKind kind) => kind switch
    {
        ChangeKind.Done => "changes-done",
        ChangeKind.Late => "changes-late",
        ChangeKind.Overdue => "changes-overdue",
        ChangeKind.Moved => "changes-moved",
        ChangeKind.Dropped => "changes-dropped",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
