namespace SendSite.Reporting;

/// <summary>Writes a report in the format asked for.</summary>
internal static class Reports
{
    /// <param name="format">Any but <see cref="ReportFormat.Text"/>, which says more than the findings and is its command's own.</param>
    public static void Write(TextWriter output, CheckReport report, ReportFormat format)
    {
        switch (format)
        {
            case ReportFormat.Json:
                JsonReport.Write(output, report);
                break;
            case ReportFormat.Sarif:
                SarifReport.Write(output, report);
                break;
            case ReportFormat.Junit:
                JunitReport.Write(output, report);
                break;
            case ReportFormat.Html:
                HtmlReport.Write(output, report);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, "No report is written in this format.");
        }
    }
}
