namespace SendSite.Model.Pages;

/// <summary>The conformance table: each criterion with what programs found in this build, what a person must decide, and who last did.</summary>
public sealed record ConformancePage : ReportedPage
{
    public required PageReference Statement { get; init; }
}
