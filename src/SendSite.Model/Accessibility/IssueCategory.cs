namespace SendSite.Model.Accessibility;

/// <summary>The three legally fixed headings for content that is not accessible.</summary>
public enum IssueCategory
{
    NonCompliance,
    DisproportionateBurden,
    OutOfScope,
}
