using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>Tells the person at the terminal what the preview does: one line a build, and what is wrong.</summary>
internal sealed class PreviewLog(TextWriter output)
{
    // One mistake in a part that every page has is a finding on every page.
    private const int MostShown = 10;

    public void Serving(Uri address) => output.WriteLine($"The preview is at {address.AbsoluteUri} and follows every change. Ctrl+C stops it.");

    public void Taken(int port) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Port {port} is taken by another program. Trying the next one."));

    public void NotAllowed(int port) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"This system does not let you use port {port}. Choose one from 1024 to 65535 with --port."));

    public void NoneFree() => output.WriteLine("No free port was found. Choose another with --port.");

    public void BuildingTheme() => output.WriteLine("The theme has changed: building it…");

    /// <param name="pages">How many pages were made; 0 when none could be.</param>
    public void Built(PreviewState state, int pages, TimeSpan took)
    {
        var errors = state.Findings.Where(finding => finding.Severity == Severity.Error).ToImmutableArray();
        foreach (var error in errors.Take(MostShown))
        {
            output.WriteLine(error);
        }

        if (errors.Length > MostShown)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{errors.Length - MostShown} more are on the pages and at {PreviewAssets.Root}/findings."));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Outcome(state, pages)} ({took.TotalSeconds:0.00} s)"));
    }

    private static string Outcome(PreviewState state, int pages)
    {
        var errors = state.Findings.Count(finding => finding.Severity == Severity.Error);
        var others = state.Findings.Length - errors;
        var found = string.Create(CultureInfo.InvariantCulture, $"{errors} to mend, {others} to look at");
        return state.IsStale
            ? $"Not shown: {found}. The last good pages stay."
            : string.Create(CultureInfo.InvariantCulture, $"{pages} pages: {found}.");
    }
}
