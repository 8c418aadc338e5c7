using System.Globalization;
using SendSite.Building;

namespace SendSite.Cli;

/// <summary>Says what a check of a folder found.</summary>
internal static class FolderOutcome
{
    public static void Write(TextWriter output, FolderReport report)
    {
        foreach (var finding in report.Findings)
        {
            output.WriteLine(finding);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{report.Pages} pages, browser checks not run"));
        output.WriteLine(OutcomeReport.Counts(report.Findings));
    }
}
