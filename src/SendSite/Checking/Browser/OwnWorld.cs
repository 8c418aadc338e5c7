using System.Text.Json;
using Microsoft.Playwright;

namespace SendSite.Checking.Browser;

/// <summary>
/// Runs axe and our own scan beside the page's scripts and not among them: the same document, but built-in objects, names
/// and a content security policy of its own. A page that freezes prototypes, replaces functions or asks for trusted types
/// cannot disturb it.
/// </summary>
internal sealed class OwnWorld
{
    private const string Name = "siteChecks";

    private readonly ICDPSession _session;
    private readonly string _mainFrame;
    private readonly string _script;

    private OwnWorld(ICDPSession session, string mainFrame, string script) => (_session, _mainFrame, _script) = (session, mainFrame, script);

    /// <param name="script">Put into every document and frame that is loaded from now on.</param>
    public static async Task<OwnWorld> OpenAsync(ICDPSession session, string mainFrame, string script)
    {
        await session.SendAsync("Page.enable");
        await session.SendAsync("Page.addScriptToEvaluateOnNewDocument", new() { ["source"] = script, ["worldName"] = Name });
        return new OwnWorld(session, mainFrame, script);
    }

    /// <summary>Asks for an expression's value, awaited, as JSON text.</summary>
    /// <param name="expression">Calls <c>siteChecks</c>; gives a string.</param>
    /// <exception cref="PlaywrightException">It failed, or the page has gone.</exception>
    public async Task<string> AskAsync(string expression)
    {
        var world = await WorldAsync();
        var answer = await EvaluateAsync(world, $"typeof siteChecks === 'object' ? {expression} : ''");
        if (answer.Length > 0)
        {
            return answer;
        }

        // With scripts off nothing is put into a document; telling it to run is allowed all the same.
        await EvaluateAsync(world, _script + "\n;''");
        return await EvaluateAsync(world, expression);
    }

    private async Task<int> WorldAsync()
    {
        var made = await _session.SendAsync("Page.createIsolatedWorld", new() { ["frameId"] = _mainFrame, ["worldName"] = Name });
        return made!.Value.GetProperty("executionContextId").GetInt32();
    }

    private async Task<string> EvaluateAsync(int world, string expression)
    {
        var answer = await _session.SendAsync("Runtime.evaluate", new()
        {
            ["contextId"] = world,
            ["expression"] = expression,
            ["awaitPromise"] = true,
            ["returnByValue"] = true,
        });
        if (answer!.Value.TryGetProperty("exceptionDetails", out var wrong))
        {
            throw new PlaywrightException(Reason(wrong));
        }

        var result = answer.Value.GetProperty("result");
        return result.TryGetProperty("value", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
    }

    private static string Reason(JsonElement wrong) =>
        wrong.TryGetProperty("exception", out var thrown) && thrown.TryGetProperty("description", out var told)
            ? told.GetString()!
            : wrong.GetProperty("text").GetString()!;
}
