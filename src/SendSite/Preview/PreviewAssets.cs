using SendSite.Hosting;
using SendSite.Writing;

namespace SendSite.Preview;

/// <summary>The preview's own files, kept in the program: served beside a site, never written to one.</summary>
internal static class PreviewAssets
{
    /// <summary>Every address of the preview's own begins with this.</summary>
    public const string Root = "/_preview";

    public const string FindingsFile = "_preview/findings.html";

    /// <summary>The files that are the same for every site.</summary>
    public static MemoryFiles Files { get; } = MemoryFiles.Empty
        .With("_preview/reload.js", Read("reload.js"))
        .With("_preview/preview.css", Read("preview.css"));

    public static SitePath FindingsPath { get; } =
        SitePath.TryParse(FindingsFile, out var path) ? path : throw new InvalidOperationException($"'{FindingsFile}' is not a path.");

    /// <exception cref="InvalidOperationException">The program was built without the file.</exception>
    private static byte[] Read(string name)
    {
        using var stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream("Preview/" + name)
            ?? throw new InvalidOperationException($"The program holds no 'Preview/{name}'.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
