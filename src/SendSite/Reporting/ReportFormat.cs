namespace SendSite.Reporting;

/// <summary>How findings are written to standard output.</summary>
internal enum ReportFormat
{
    /// <summary>For a person at a terminal.</summary>
    Text,

    /// <summary>For other programs: every finding with its page, criteria and place.</summary>
    Json,
}
