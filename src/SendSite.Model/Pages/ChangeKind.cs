namespace SendSite.Model.Pages;

/// <summary>What may happen to a milestone that people want to hear of, in the order pages list it.</summary>
public enum ChangeKind
{
    Done,
    Late,
    Overdue,
    Moved,
    Dropped,
}
