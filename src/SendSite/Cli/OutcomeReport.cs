using System.Collections.Immutable;
using System.Globalization;
using SendSite.Building;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Says what a build found and made.</summary>
internal static class OutcomeReport
{
    public static void Write(TextWriter output, BuildOutcome outcome, TimeSpan time, ReportFormat format)
    {
        if (format != ReportFormat.Text)
        {
            Reports.Write(output, new CheckReport(outcome.Summary?.Pages ?? 0, outcome.Summary?.BrowserPages ?? 0, outcome.Findings) { Pictures = outcome.Pictures, Coverage = outcome.Summary?.Coverage }, format);
            return;
        }

        TextReport.Write(output, outcome.Findings);

        if (outcome.Summary is { } summary)
        {
            WriteSummary(output, summary);
        }

        output.WriteLine(Counts(outcome.Findings));
        output.WriteLine(Result(outcome, time));
    }

    /// <summary>How many findings of each severity.</summary>
    public static string Counts(ImmutableArray<Diagnostic> findings)
    {
        var found = findings.CountBy(finding => finding.Severity).ToDictionary();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{found.GetValueOrDefault(Severity.Error)} errors, {found.GetValueOrDefault(Severity.Warning)} warnings, {found.GetValueOrDefault(Severity.Review)} to review");
    }

    /// <summary>How many pages a browser looked at, in words.</summary>
    public static string BrowserCoverage(int pages) =>
        pages == 0 ? "browser checks not run" : string.Create(CultureInfo.InvariantCulture, $"{pages} checked in a browser");

    private static void WriteSummary(TextWriter output, BuildSummary summary)
    {
        foreach (var section in summary.Readability)
        {
            output.WriteLine(section);
        }

        if (summary.Coverage is { } coverage)
        {
            output.WriteLine("Looked at in a browser: " + coverage.Words);
        }

        foreach (var line in summary.Impact)
        {
            output.WriteLine(line);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Pages} pages, {summary.Files} files ({summary.Unchanged} unchanged), {BrowserCoverage(summary.BrowserPages)}"));
    }

    private static string Result(BuildOutcome outcome, TimeSpan time)
    {
        var seconds = time.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        return outcome switch
        {
            { Published: true } => $"Published to {outcome.Summary!.Output} in {seconds} s.",
            { Stopped: true } => $"Nothing was published: mend what is listed above and build again. The last good site is untouched. ({seconds} s)",
            _ => $"All checks passed in {seconds} s. Nothing was published, as asked.",
        };
    }
}
