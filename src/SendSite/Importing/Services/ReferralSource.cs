using System.Text.Json;
using SendSite.Model.Diagnostics;

namespace SendSite.Importing.Services;

/// <summary>Finds the services in a file, which holds one service or a page of a list, or in a folder of such files.</summary>
internal sealed class ReferralSource(string source, DiagnosticBag bag)
{
    /// <summary>Each service with the name of its file, in ordinal order.</summary>
    public IEnumerable<(string File, JsonElement Service)> Services() => Files().SelectMany(file => Read(file).Select(service => (Path.GetFileName(file), service)));

    /// <summary>Of a whole export only the services' own files: its lists hold less of each, and other files no services.</summary>
    private IEnumerable<string> Files()
    {
        if (File.Exists(source))
        {
            return [source];
        }

        var folders = new[] { Path.Combine(source, "open-referral", "services"), Path.Combine(source, "services"), source };
        if (folders.FirstOrDefault(Directory.Exists) is { } folder)
        {
            return Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal);
        }

        bag.Report(ImportRules.NotOpenReferral, SourceSpan.Whole(Path.GetFileName(source)), "There is no such file or folder.", "Check the path you gave.");
        return [];
    }

    private List<JsonElement> Read(string file)
    {
        var name = Path.GetFileName(file);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllBytes(file));
            var top = json.RootElement.Clone();
            var list = top.ValueKind == JsonValueKind.Array ? top : top.ValueKind == JsonValueKind.Object && top.TryGetProperty("contents", out var contents) ? contents : default;
            List<JsonElement> found = list.ValueKind == JsonValueKind.Array ? [.. list.EnumerateArray()] : [top];
            if (found.TrueForAll(IsService))
            {
                return found;
            }

            bag.Report(ImportRules.NotOpenReferral, SourceSpan.Whole(name), "This file holds something that is no service of Open Referral UK 3.0: it has no \"name\" or no \"status\".", "Give the file of a service, a page of /services, or a folder of them.");
        }
        catch (JsonException fault)
        {
            bag.Report(ImportRules.NotOpenReferral, new SourceSpan(name, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1, 0), "This file is not JSON.", "Save it again from the other directory as it is, without opening it in a word processor.");
        }

        return [];
    }

    private static bool IsService(JsonElement entry) => entry.ValueKind == JsonValueKind.Object && entry.TryGetProperty("name", out _) && entry.TryGetProperty("status", out _);
}
