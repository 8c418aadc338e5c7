using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Model.Wording;
using SendSite.Rendering.Prose;
using SendSite.Theme;
using SendSite.Theme.Prose;

namespace SendSite.Rendering;

/// <summary>
/// Sets a page in HTML with the theme's components. Each page gets a renderer of its own: one for the whole build never
/// lets its components go (src/docs/decisions/0002).
/// </summary>
/// <param name="frame">What surrounds every page.</param>
/// <param name="strings">The interface's words.</param>
/// <param name="prose">Renders the editor's text.</param>
internal sealed class PageRenderer(SiteFrame frame, InterfaceStrings strings, ProseRenderer prose)
{
    private static readonly ServiceProvider _services = new ServiceCollection().BuildServiceProvider();

    /// <summary>The page as an HTML document; what is wrong with its prose goes into the bag.</summary>
    public async Task<string> RenderAsync(Page page, DiagnosticBag bag)
    {
        var text = page.Body is null ? PageProse.None : prose.Render(page.Body, bag);
        var context = new PageContext(page, frame, text, strings);
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(PageRoot.Context)] = context });
            var root = await renderer.RenderComponentAsync<PageRoot>(parameters);
            return root.ToHtmlString();
        });
    }
}
