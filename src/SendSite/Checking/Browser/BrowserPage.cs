using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Browser;

/// <summary>A page for the browser to open.</summary>
/// <param name="Route">Its address below the site's.</param>
/// <param name="Source">The file a person would mend.</param>
internal sealed record BrowserPage(Route Route, SourceSpan Source)
{
    public Diagnostic Report(Rule rule, string message, string hint, string? selector = null) =>
        new(rule, Source, message, hint) { Page = Route.Path, Selector = selector };
}
