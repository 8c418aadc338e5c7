using SendSite.Theme;

namespace SendSite.Rendering;

/// <summary>Files the theme carries inside its assembly: the compiled style sheet and the interface's strings.</summary>
internal static class ThemeResources
{
    public static bool Has(string name) => typeof(PageContext).Assembly.GetManifestResourceInfo(name) is not null;

    /// <summary>The names of every file whose name starts like this, in order.</summary>
    public static IEnumerable<string> Names(string start) =>
        typeof(PageContext).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(start, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="InvalidOperationException">The theme was built without the file: a fault of ours.</exception>
    public static byte[] Read(string name)
    {
        using var stream = typeof(PageContext).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The theme holds no '{name}'.");
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
