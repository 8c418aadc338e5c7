namespace SendSite.Reporting;

/// <summary>How findings are written to standard output.</summary>
internal enum ReportFormat
{
    /// <summary>For a person at a terminal, gathered by cause.</summary>
    Text,

    /// <summary>For other programs: every finding with its page, criteria and place.</summary>
    Json,

    /// <summary>For code scanning: SARIF 2.1.0.</summary>
    Sarif,

    /// <summary>For build servers that show test results: JUnit's XML.</summary>
    Junit,

    /// <summary>For people who mend pages: one accessible page with a picture of each fault's place.</summary>
    Html,
}
