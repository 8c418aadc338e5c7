using System.Collections.Immutable;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.HtmlRendering.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Model.Wording;
using SendSite.Rendering.Prose;
using SendSite.Rendering.Tracing;
using SendSite.Theme;
using SendSite.Theme.Prose;

namespace SendSite.Rendering;

/// <summary>
/// Sets a page in HTML with the theme's components. Each page gets a renderer of its own: one for the whole build never
/// lets its components go (src/docs/decisions/0002).
/// </summary>
/// <param name="frame">What surrounds every page.</param>
/// <param name="strings">The interface's words in the pages' language.</param>
/// <param name="siteStrings">The same in the site's own.</param>
/// <param name="prose">Renders the editor's text.</param>
internal sealed class PageRenderer(SiteFrame frame, InterfaceStrings strings, InterfaceStrings siteStrings, ProseRenderer prose)
{
    private static readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    /// <summary>The page as an HTML document; what is wrong with its prose goes into the bag.</summary>
    public Task<string> RenderAsync(Page page, DiagnosticBag bag) =>
        RenderAsync(Context(page, prose, bag), new StaticHtmlRenderer(_services, NullLoggerFactory.Instance));

    /// <summary>The same document with a mark around each part that says what wrote it, to find where a fault comes from.</summary>
    public Task<string> RenderTracedAsync(Page page) =>
        RenderAsync(Context(page, prose.Traced(), new DiagnosticBag()), new TracingRenderer(_services));

    private PageContext Context(Page page, ProseRenderer text, DiagnosticBag bag) =>
        new(page, frame, page.Body is null ? PageProse.None : text.Render(page.Body, bag), strings)
        {
            SiteStrings = siteStrings,
            Passages = page.Passages.ToImmutableDictionary(passage => passage.Key, passage => text.Render(passage.Value, bag), StringComparer.Ordinal),
        };

    private static async Task<string> RenderAsync(PageContext context, StaticHtmlRenderer renderer)
    {
        await using (renderer)
        {
            return await renderer.Dispatcher.InvokeAsync(async () =>
            {
                var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageRoot.Context)] = context });
                var root = renderer.BeginRenderingComponent(typeof(PageRoot), parameters);
                await root.QuiescenceTask;
                return root.ToHtmlString();
            });
        }
    }
}
