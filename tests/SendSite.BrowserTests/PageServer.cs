using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.BrowserTests;

/// <summary>Serves made-up pages from memory on a free port of this machine.</summary>
internal sealed class PageServer : IAsyncDisposable
{
    /// <summary>As strict as the site's own: nothing inline, nothing from elsewhere.</summary>
    public const string StrictPolicy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

    private readonly WebApplication _host;

    private PageServer(WebApplication host, ImmutableArray<BrowserPage> pages) => (_host, Pages) = (host, pages);

    public Uri Address => new(_host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Every page served, in address order.</summary>
    public ImmutableArray<BrowserPage> Pages { get; }

    /// <param name="files">Contents by address; a page's address ends in a slash.</param>
    /// <param name="policy">The content security policy sent with every answer; none when empty.</param>
    public static async Task<PageServer> StartAsync(IReadOnlyDictionary<string, string> files, string policy = StrictPolicy)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = builder.Build();
        host.Run(context => AnswerAsync(context, files, policy));
        await host.StartAsync();
        return new PageServer(host,
        [
            .. files.Keys.Where(path => path.EndsWith('/')).Order(StringComparer.Ordinal)
                .Select(path => new BrowserPage(Route.Of(path), SourceSpan.Whole($"input{path.TrimEnd('/')}.md"))),
        ]);
    }

    public async ValueTask DisposeAsync() => await _host.DisposeAsync();

    private static Task AnswerAsync(HttpContext context, IReadOnlyDictionary<string, string> files, string policy)
    {
        var path = context.Request.Path.Value!;
        var found = files.TryGetValue(path, out var text);
        context.Response.StatusCode = found ? 200 : 404;
        context.Response.ContentType = Path.GetExtension(path) switch { ".css" => "text/css", ".js" => "text/javascript", _ => "text/html; charset=utf-8" };
        if (policy.Length > 0)
        {
            context.Response.Headers.ContentSecurityPolicy = policy;
        }

        return context.Response.WriteAsync(text ?? "", Encoding.UTF8);
    }
}
