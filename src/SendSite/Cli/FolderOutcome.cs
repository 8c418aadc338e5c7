using System.Globalization;
using SendSite.Building;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Says what a check of a folder found.</summary>
internal static class FolderOutcome
{
    public static void Write(TextWriter output, FolderReport report, ReportFormat format)
    {
        if (format == ReportFormat.Json)
        {
            JsonReport.Write(output, report.Pages, report.Findings);
            return;
        }

        foreach (var finding in report.Findings)
        {
            output.WriteLine(finding);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Pages} pages, {OutcomeReport.BrowserCoverage(report.BrowserPages)}"));
        output.WriteLine(OutcomeReport.Counts(report.Findings));
    }
}
