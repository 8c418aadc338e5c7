using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using SendSite.Checking.Browser;
using SendSite.Checking.Browser.Rules.Visual;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.BrowserTests.Checking;

/// <summary>One rule looks at one page of the case folders, without axe and without any other rule.</summary>
public sealed class RuleBench : IAsyncLifetime
{
    private static readonly string Script = AxeScript.Source();

    private WebApplication _host = null!;

    public async Task InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _host = builder.Build();
        _host.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(RenderedCaseFolder.All) });
        await _host.StartAsync();
    }

    public async Task DisposeAsync() => await _host.DisposeAsync();

    internal Uri Address => new(_host.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>What is found on the page under the rule's name, by the rule itself or by those that report it beside their own.</summary>
    internal async Task<List<Diagnostic>> LookAsync(BrowserSession session, string rule, string file)
    {
        var own = RenderedPageRules.All.Where(candidate => candidate.Rule.Name == rule).ToList();
        var looking = own.Count > 0 ? own : [.. RenderedPageRules.All.Where(candidate => Doubts(candidate, rule))];
        var found = await LookAsync(session, looking, rule, file);
        return [.. found.Where(finding => finding.Rule.Name == rule)];
    }

    /// <summary>What each of the rules finds on a page that is loaded for it alone.</summary>
    internal async Task<List<Diagnostic>> LookAsync(BrowserSession session, IEnumerable<IBrowserRule> rules, string folder, string file)
    {
        await using var context = await session.Browser.NewContextAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        await context.AddInitScriptAsync(Script);
        var tab = await context.NewPageAsync();
        var found = new List<Diagnostic>();
        foreach (var one in rules)
        {
            await tab.SetViewportSizeAsync(one.View.Width, one.View.Height);
            await tab.GotoAsync(new Uri(Address, $"/{folder}/{file}.html").AbsoluteUri);
            var page = new OpenPage(new BrowserPage(Route.Of($"/{folder.ToLowerInvariant()}/"), SourceSpan.Whole($"{folder}/{file}.html")), tab, TimeSpan.FromSeconds(60));
            await page.EnterAsync(one.View);
            found.AddRange(await one.LookAsync(page));
        }

        return found;
    }

    /// <summary>Whether the rule reports this doubt beside its own findings.</summary>
    private static bool Doubts(IBrowserRule candidate, string rule) =>
        candidate.GetType().Namespace!.EndsWith(".Visual", StringComparison.Ordinal)
            ? VisualDoubts.All.Any(doubt => doubt.Name == rule)
            : candidate.GetType().GetFields(BindingFlags.Public | BindingFlags.Static).Any(field => field.GetValue(null) is Rule doubt && doubt.Name == rule);
}
