using System.Collections.Immutable;
using Microsoft.Playwright;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>Listens to one tab and keeps what the browser says while a page is open.</summary>
internal sealed class PageEvents : IDisposable
{
    private const string PolicyHint = "Move it into the theme's own files, so that the policy can stay strict.";

    private readonly IPage _tab;
    private readonly string _origin;
    private readonly Lock _gate = new();
    private readonly List<Func<BrowserPage, Diagnostic>> _found = [];
    private readonly List<string> _policyMessages = [];
    private readonly HashSet<IRequest> _open = [];
    private readonly HashSet<IRequest> _foreign = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private TaskCompletionSource _quiet = new();

    private PageEvents(IPage tab, Uri site)
    {
        (_tab, _origin) = (tab, site.GetLeftPart(UriPartial.Authority));
        _quiet.SetResult();
    }

    /// <summary>Hears all that is said from now on, until disposed.</summary>
    /// <param name="tab">The tab, before it loads the page.</param>
    /// <param name="site">The address the site is served at; left out of every message, because its port changes.</param>
    public static PageEvents Listen(IPage tab, Uri site)
    {
        var events = new PageEvents(tab, site);
        tab.Request += events.Requested;
        tab.RequestFinished += events.Ended;
        tab.RequestFailed += events.Failed;
        tab.Response += events.Answered;
        tab.Console += events.Said;
        tab.PageError += events.Broke;
        return events;
    }

    public void Dispose()
    {
        _tab.Request -= Requested;
        _tab.RequestFinished -= Ended;
        _tab.RequestFailed -= Failed;
        _tab.Response -= Answered;
        _tab.Console -= Said;
        _tab.PageError -= Broke;
    }

    /// <summary>Addresses that the page has asked its own site for.</summary>
    public ImmutableArray<string> Asked
    {
        get
        {
            lock (_gate)
            {
                return [.. _asked.Order(StringComparer.Ordinal)];
            }
        }
    }

    /// <summary>Ends when nothing is being fetched any more, or after two seconds. A sound or film is never waited for: it is fetched as it plays.</summary>
    public async Task WaitForQuietAsync()
    {
        Task quiet;
        lock (_gate)
        {
            quiet = _quiet.Task;
        }

        await Task.WhenAny(quiet, Task.Delay(TimeSpan.FromSeconds(2)));
    }

    /// <summary>What the browser said about the page; the same thing said twice is told once.</summary>
    public IEnumerable<Diagnostic> Findings(BrowserPage page, IEnumerable<RefusedByPolicy> refused)
    {
        lock (_gate)
        {
            var policy = refused.Select(one => PolicyFinding(page, one)).ToList();

            // What is refused before the page's document exists is only in the console.
            if (policy.Count == 0)
            {
                policy.AddRange(_policyMessages.Select(message => page.Report(BrowserRules.ContentSecurityPolicyViolated, message, PolicyHint)));
            }

            return [.. _found.Select(finding => finding(page)).Concat(policy).Concat(_foreign.Select(request => ForeignFinding(page, request)))
                .DistinctBy(found => (found.Rule.Code, found.Message))
                .OrderBy(found => found.Rule.Code, StringComparer.Ordinal)
                .ThenBy(found => found.Message, StringComparer.Ordinal)];
        }
    }

    private Diagnostic PolicyFinding(BrowserPage page, RefusedByPolicy one) =>
        page.Report(BrowserRules.ContentSecurityPolicyViolated,
            $"The site's content security policy stops \"{Plain(one.Blocked)}\" ({one.Directive}).", PolicyHint);

    private static Diagnostic ForeignFinding(BrowserPage page, IRequest request) =>
        page.Report(BrowserRules.ForeignRequest, $"The page asks another site for \"{request.Url}\" ({request.ResourceType}).",
            "Keep a copy among the site's own files, or link to it instead of loading it.");

    private void Requested(object? tab, IRequest request)
    {
        lock (_gate)
        {
            if (request.ResourceType != "media")
            {
                _quiet = _open.Count == 0 ? new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously) : _quiet;
                _open.Add(request);
            }

            if (IsForeign(request.Url))
            {
                _foreign.Add(request);
            }
            else if (request.Url.StartsWith(_origin + "/", StringComparison.Ordinal))
            {
                _asked.Add(new Uri(request.Url).PathAndQuery);
            }
        }
    }

    private void Ended(object? tab, IRequest request)
    {
        lock (_gate)
        {
            if (_open.Remove(request) && _open.Count == 0)
            {
                _quiet.TrySetResult();
            }
        }
    }

    private void Failed(object? tab, IRequest request)
    {
        // Told once: what the policy stops never leaves, so it is no foreign request; what another site does not answer is.
        if (request.Failure is "csp" or "net::ERR_BLOCKED_BY_CSP")
        {
            lock (_gate)
            {
                _foreign.Remove(request);
            }
        }
        else if (!IsForeign(request.Url) && !request.IsNavigationRequest)
        {
            Keep(BrowserRules.BrowserReportedError, $"\"{Plain(request.Url)}\" could not be fetched ({request.Failure}).", "Check the address and that the file is part of the site.");
        }

        Ended(tab, request);
    }

    private void Answered(object? tab, IResponse response)
    {
        if (response.Status >= 400 && !response.Request.IsNavigationRequest)
        {
            Keep(BrowserRules.BrowserReportedError, FormattableString.Invariant($"\"{Plain(response.Url)}\" answers {response.Status}."), "Check the address and that the file is part of the site.");
        }
    }

    private void Said(object? tab, IConsoleMessage message)
    {
        var text = message.Text;
        if (text.StartsWith("[Report Only]", StringComparison.Ordinal))
        {
            return;
        }

        if (text.Contains("Content Security Policy", StringComparison.Ordinal))
        {
            lock (_gate)
            {
                _policyMessages.Add(Plain(text) + ".");
            }
        }
        else if (message.Type == "error" && !text.StartsWith("Failed to load resource", StringComparison.Ordinal))
        {
            Keep(BrowserRules.BrowserReportedError, $"The browser reports: {Plain(text)}.", "Open the page in a browser, press F12 and read its console.");
        }
    }

    private void Broke(object? tab, string error) =>
        Keep(BrowserRules.BrowserReportedError, $"A script on the page failed: {Plain(error)}.", "Mend the script; the page must also work without it.");

    private void Keep(Rule rule, string message, string hint)
    {
        lock (_gate)
        {
            _found.Add(page => page.Report(rule, message, hint));
        }
    }

    private bool IsForeign(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" or "ws" or "wss"
        && uri.GetLeftPart(UriPartial.Authority) != _origin;

    private string Plain(string text) => BrowserMessage.FirstLine(text.Replace(_origin, "", StringComparison.Ordinal))[..^1];
}
