using System.Collections.Immutable;
using System.Net;
using System.Text;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>Everything found, on a page that needs no script.</summary>
internal static class FindingsPage
{
    public static string Write(ImmutableArray<Diagnostic> findings, bool isStale, string version)
    {
        var page = new StringBuilder(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>What was found – preview</title>
            {PreviewFiles.HeadLines(version, "")}</head>
            <body class="preview-page" data-preview-findings>
            <main>
            <h1>{(findings.IsEmpty ? "Nothing to mend" : "What was found")}</h1>
            <p>{Standing(findings, isStale)}</p>

            """);
        if (!findings.IsEmpty)
        {
            page.Append("<ul class=\"preview-list\">\n");
            foreach (var finding in findings)
            {
                Append(page, finding);
            }

            page.Append("</ul>\n");
        }

        return page.Append("<p><a href=\"/\">Go to the site’s home page</a></p>\n</main>\n</body>\n</html>\n").ToString();
    }

    private static string Standing(ImmutableArray<Diagnostic> findings, bool isStale)
    {
        if (isStale)
        {
            return "The pages you see are the last good ones. They change once the errors below are mended.";
        }

        return findings.Any(finding => finding.Severity == Severity.Error)
            ? "These errors would stop the site from being published."
            : "The pages you see are up to date, and nothing found would stop them from being published.";
    }

    private static void Append(StringBuilder page, Diagnostic finding)
    {
        page.Append("<li>\n<p class=\"preview-place\"><strong>").Append(Word(finding.Severity)).Append("</strong> <code>").Append(Text(finding.Span.ToString())).Append("</code></p>\n");
        page.Append("<p>").Append(Text(finding.Message)).Append("</p>\n<p>").Append(Text(finding.Hint)).Append("</p>\n");
        foreach (var related in finding.Related)
        {
            page.Append("<p>See also <code>").Append(Text(related.ToString())).Append("</code></p>\n");
        }

        if (finding.Page is { } address)
        {
            page.Append("<p>On <a href=\"").Append(Text(address)).Append("\">").Append(Text(address)).Append("</a></p>\n");
        }

        page.Append("</li>\n");
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "To review",
    };

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
