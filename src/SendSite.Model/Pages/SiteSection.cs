namespace SendSite.Model.Pages;

/// <summary>The part of the site a page belongs to; its menu entry is marked as current.</summary>
public enum SiteSection
{
    /// <summary>The home page and pages that belong to no part.</summary>
    None,
    Help,
    Progress,
    Voice,
    About,
}
