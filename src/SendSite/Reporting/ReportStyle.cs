namespace SendSite.Reporting;

/// <summary>The look of the HTML report: readable at any width, in either colour scheme, and on paper.</summary>
internal static class ReportStyle
{
    public const string Text =
        """

        :root { color-scheme: light dark }
        body { font: 1.125rem/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 60rem; padding: 1rem; overflow-wrap: anywhere }
        h2 { border-top: 2px solid; margin-top: 3rem; padding-top: 1rem }
        .scroll { overflow-x: auto }
        h3 { border-top: 1px solid; margin-top: 2rem; padding-top: 1rem }
        table { border-collapse: collapse; overflow-wrap: normal; width: 100% }
        caption { font-weight: bold; text-align: left }
        th, td { border-bottom: 1px solid; padding: .5rem; text-align: left; vertical-align: top }
        dt { font-weight: bold }
        dd { margin: 0 0 .5rem }
        img { border: 1px solid; height: auto; max-width: 100% }
        a, summary { line-height: 1.75 }
        @media (max-width: 30rem) { table { font-size: 1rem } th, td { padding: .5rem .25rem } }
        @media print { .cause { break-inside: avoid } }

        """;
}
