using System.Runtime.CompilerServices;
using System.Text.Json;

namespace SendSite.Tests.Preview;

/// <summary>Listens to a preview's events as an open page does.</summary>
internal sealed class PreviewEvents(HttpResponseMessage response, StreamReader lines) : IDisposable
{
    public static async Task<PreviewEvents> OpenAsync(HttpClient browser, Uri preview, CancellationToken stop)
    {
        var response = await browser.GetAsync(new Uri(preview, "_preview/events"), HttpCompletionOption.ResponseHeadersRead, stop);
        return new PreviewEvents(response, new StreamReader(await response.Content.ReadAsStreamAsync(stop)));
    }

    /// <summary>Waits for the pages to change, and gives their version.</summary>
    public async Task<string> BuiltAsync(CancellationToken stop)
    {
        await foreach (var (name, data) in ReadAsync(stop))
        {
            if (name == "built")
            {
                return data;
            }
        }

        throw new InvalidOperationException("The preview has hung up.");
    }

    /// <summary>Waits for a build with errors, and gives a line for each.</summary>
    public Task<string[]> BrokenAsync(CancellationToken stop) => ErrorsAsync(errors => errors.Length > 0, stop);

    /// <summary>Waits for a build without errors.</summary>
    public Task MendedAsync(CancellationToken stop) => ErrorsAsync(errors => errors.Length == 0, stop);

    public void Dispose()
    {
        lines.Dispose();
        response.Dispose();
    }

    // One save can lead to two builds where the machine is slow to tell of it.
    private async Task<string[]> ErrorsAsync(Predicate<string[]> awaited, CancellationToken stop)
    {
        await foreach (var (name, data) in ReadAsync(stop))
        {
            if (name == "findings" && Errors(data) is var errors && awaited(errors))
            {
                return errors;
            }
        }

        throw new InvalidOperationException("The preview has hung up.");
    }

    private static string[] Errors(string data)
    {
        using var told = JsonDocument.Parse(data);
        return
        [
            .. told.RootElement.GetProperty("findings").EnumerateArray()
                .Where(finding => finding.GetProperty("severity").GetString() == "error")
                .Select(finding => $"{finding.GetProperty("place").GetString()}: {finding.GetProperty("message").GetString()}"),
        ];
    }

    private async IAsyncEnumerable<(string Name, string Data)> ReadAsync([EnumeratorCancellation] CancellationToken stop)
    {
        var name = "";
        while (await lines.ReadLineAsync(stop) is { } line)
        {
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                name = line["event: ".Length..];
            }
            else if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                yield return (name, line["data: ".Length..]);
            }
        }
    }
}
