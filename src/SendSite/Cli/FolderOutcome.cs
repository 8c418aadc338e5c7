using System.Globalization;
using SendSite.Building;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Says what a check of a folder found.</summary>
internal static class FolderOutcome
{
    public static void Write(TextWriter output, FolderReport report, ReportFormat format)
    {
        if (format != ReportFormat.Text)
        {
            Reports.Write(output, new CheckReport(report.Pages, report.BrowserPages, report.Findings) { Pictures = report.Pictures, Coverage = report.Coverage }, format);
            return;
        }

        TextReport.Write(output, report.Findings);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Pages} pages, {OutcomeReport.BrowserCoverage(report.BrowserPages)}"));
        if (report.Coverage is { } coverage)
        {
            output.WriteLine("Looked at in a browser: " + coverage.Words);
        }

        output.WriteLine(OutcomeReport.Counts(report.Findings));
    }
}
