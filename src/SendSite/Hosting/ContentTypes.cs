namespace SendSite.Hosting;

/// <summary>The media type a file is served with, by its name's ending. Text always says it is UTF-8.</summary>
internal static class ContentTypes
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = "text/html; charset=UTF-8",
        [".css"] = "text/css; charset=UTF-8",
        [".js"] = "application/javascript; charset=UTF-8",
        [".mjs"] = "application/javascript; charset=UTF-8",
        [".txt"] = "text/plain; charset=UTF-8",
        [".csv"] = "text/csv; charset=UTF-8",
        [".ics"] = "text/calendar; charset=UTF-8",
        [".vtt"] = "text/vtt; charset=UTF-8",
        [".md"] = "text/markdown; charset=UTF-8",
        [".xml"] = "application/xml; charset=UTF-8",
        [".atom"] = "application/atom+xml; charset=UTF-8",
        [".json"] = "application/json; charset=UTF-8",
        [".jsonld"] = "application/ld+json; charset=UTF-8",
        [".geojson"] = "application/geo+json; charset=UTF-8",
        [".yml"] = "application/yaml; charset=UTF-8",
        [".webmanifest"] = "application/manifest+json; charset=UTF-8",
        [".svg"] = "image/svg+xml; charset=UTF-8",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".avif"] = "image/avif",
        [".ico"] = "image/vnd.microsoft.icon",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".wasm"] = "application/wasm",
        [".mp3"] = "audio/mpeg",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    };

    public static string For(string path) => Types.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
}
