using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace SendSite.Hosting;

/// <summary>
/// Serves a site on this machine alone, as Netlify would serve it: for the browser checks of a staged folder, and for
/// the preview. Says nothing on the console and reads no settings from the environment.
/// </summary>
internal sealed class StaticSiteServer : IAsyncDisposable
{
    private readonly WebApplication _application;

    private StaticSiteServer(WebApplication application)
    {
        _application = application;
        var address = application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Address = new Uri(address + "/");
    }

    /// <summary>Where the site's home page is: <c>http://127.0.0.1:PORT/</c>.</summary>
    public Uri Address { get; }

    /// <summary>Serves a folder.</summary>
    public static Task<StaticSiteServer> StartAsync(string folder, CancellationToken stop = default)
    {
        var site = ServedSite.Open(new FolderFiles(folder));
        return StartAsync(() => site, stop: stop);
    }

    /// <summary>Serves whatever the site is at the time of each request.</summary>
    /// <param name="current">The site now; a preview gives a new one after each change.</param>
    /// <param name="port">0 takes a free one.</param>
    /// <param name="configure">Adds what answers before the site does, such as a preview's live reload. Requests reach it only by this machine's own name.</param>
    /// <param name="stop">Gives up starting.</param>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<StaticSiteServer> StartAsync(
        Func<ServedSite> current, int port = 0, Action<IApplicationBuilder>? configure = null, CancellationToken stop = default)
    {
        var application = Build(port);
        application.Use(RefuseOtherNames);
        configure?.Invoke(application);
        application.Run(context => AnswerAsync(context, current()));
        try
        {
            await application.StartAsync(stop);
            return new StaticSiteServer(application);
        }
        catch
        {
            await application.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _application.StopAsync();
        await _application.DisposeAsync();
    }

    private static WebApplication Build(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.ResponseHeaderEncodingSelector = _ => Encoding.UTF8;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        // A page that listens for changes never hangs up by itself.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        return builder.Build();
    }

    private static Task RefuseOtherNames(HttpContext context, RequestDelegate next)
    {
        if (LocalHost.IsNamedBy(context.Request.Host, context.Connection.LocalPort))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return context.Response.WriteAsync("This server answers to 127.0.0.1 and localhost only.\n", context.RequestAborted);
    }

    private static async Task AnswerAsync(HttpContext context, ServedSite site)
    {
        var (request, response) = (context.Request, context.Response);
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }

        var answer = site.Answer(request.Path.Value ?? "/", request.QueryString.Value ?? "");
        response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers)
        {
            response.Headers[name] = OverPlainHttp(name, value);
        }

        response.Headers.ContentLength = answer.Body.Length;
        if (HttpMethods.IsGet(request.Method))
        {
            await response.Body.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    // Safari would ask for this server's own style sheets over HTTPS, which it does not speak.
    private static string OverPlainHttp(string name, string value) =>
        name.Equals("Content-Security-Policy", StringComparison.OrdinalIgnoreCase)
            ? string.Join("; ", value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(directive => directive != "upgrade-insecure-requests"))
            : value;
}
