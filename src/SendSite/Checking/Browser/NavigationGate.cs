using System.Text;
using System.Text.Json;
using Microsoft.Playwright;

namespace SendSite.Checking.Browser;

/// <summary>
/// Lets a tab go where we send it and nowhere else: a page that refreshes itself, sends its form or follows its own link
/// stays where it is, so that what is found is about the page that was asked for. Frames inside the page may load what the
/// site serves.
/// </summary>
internal sealed class NavigationGate
{
    private readonly ICDPSession _session;
    private readonly string _mainFrame;
    private readonly string _origin;
    private readonly string? _policy;
    private readonly Lock _gate = new();
    private string? _allowed;

    private NavigationGate(ICDPSession session, string mainFrame, Uri site, string? policy) =>
        (_session, _mainFrame, _origin, _policy) = (session, mainFrame, site.GetLeftPart(UriPartial.Authority) + "/", policy);

    /// <param name="session">The tab's.</param>
    /// <param name="mainFrame">Which of its frames is the page.</param>
    /// <param name="site">Where the site is served.</param>
    /// <param name="policy">A content security policy laid upon every document besides its own; null for none.</param>
    public static async Task<NavigationGate> CloseAsync(ICDPSession session, string mainFrame, Uri site, string? policy)
    {
        var gate = new NavigationGate(session, mainFrame, site, policy);
        session.Event("Fetch.requestPaused").OnEvent += (_, paused) => _ = gate.DecideAsync(paused!.Value);
        string[] stages = policy is null ? ["Request"] : ["Request", "Response"];
        var documents = stages.Select(stage => new Dictionary<string, object> { ["urlPattern"] = "*", ["resourceType"] = "Document", ["requestStage"] = stage }).ToArray();
        await session.SendAsync("Fetch.enable", new() { ["patterns"] = documents });
        return gate;
    }

    /// <summary>The next way through, for one address and where its redirects lead on this site.</summary>
    public void Permit(Uri address)
    {
        lock (_gate)
        {
            _allowed = Plain(address.GetLeftPart(UriPartial.Query));
        }
    }

    // Browsers and .NET do not encode quite the same characters of an address.
    private static string Plain(string address) => Uri.UnescapeDataString(address);

    private bool MayPass(string frame, string address, bool redirected)
    {
        lock (_gate)
        {
            if (frame != _mainFrame)
            {
                return true;
            }

            var passes = redirected ? address.StartsWith(_origin, StringComparison.Ordinal) : Plain(address) == _allowed;
            _allowed = passes ? null : _allowed;
            return passes;
        }
    }

    private async Task DecideAsync(JsonElement paused)
    {
        try
        {
            var (method, answer) = paused.TryGetProperty("responseStatusCode", out var status) ? await LaidOverAsync(paused, status.GetInt32()) : Answer(paused);
            answer["requestId"] = paused.GetProperty("requestId").GetString()!;
            await _session.SendAsync(method, answer);
        }
        catch (PlaywrightException)
        {
            // The page or the tab has gone in the meantime, and the request with it.
        }
    }

    private (string Method, Dictionary<string, object> Answer) Answer(JsonElement paused)
    {
        // An aborted navigation leaves the page that stands there in place.
        return MayPass(paused.GetProperty("frameId").GetString()!, paused.GetProperty("request").GetProperty("url").GetString()!, paused.TryGetProperty("redirectedRequestId", out _))
            ? ("Fetch.continueRequest", [])
            : ("Fetch.failRequest", new() { ["errorReason"] = "Aborted" });
    }

    // Chromium reads a policy from an answer of ours, not from headers added to the server's.
    private async Task<(string Method, Dictionary<string, object> Answer)> LaidOverAsync(JsonElement paused, int status)
    {
        if (status is >= 300 and < 400)
        {
            return ("Fetch.continueResponse", []);
        }

        var body = (await _session.SendAsync("Fetch.getResponseBody", new() { ["requestId"] = paused.GetProperty("requestId").GetString()! }))!.Value;
        var text = body.GetProperty("body").GetString()!;
        return ("Fetch.fulfillRequest", new()
        {
            ["responseCode"] = status,
            ["responseHeaders"] = WithPolicy(paused.GetProperty("responseHeaders")),
            ["body"] = body.GetProperty("base64Encoded").GetBoolean() ? text : Convert.ToBase64String(Encoding.UTF8.GetBytes(text)),
        });
    }

    private object[] WithPolicy(JsonElement headers) =>
        [.. headers.EnumerateArray().Cast<object>(), new Dictionary<string, object> { ["name"] = "Content-Security-Policy", ["value"] = _policy! }];
}
