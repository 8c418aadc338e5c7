namespace SendSite.Model.Content;

/// <summary>Who a page speaks to: who its "you" is.</summary>
public enum Audience
{
    Everyone,
    YoungPeople,
}
