namespace SendSite.Model.Accessibility;

/// <summary>The three statuses the law allows a statement to give.</summary>
public enum ComplianceStatus
{
    Fully,
    Partially,
    Not,
}
