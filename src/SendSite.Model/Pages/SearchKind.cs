namespace SendSite.Model.Pages;

/// <summary>What kind of page a search result is, in the order a list of all pages shows them.</summary>
public enum SearchKind
{
    Help,
    Service,
    Progress,
    Voice,
    About,
}
