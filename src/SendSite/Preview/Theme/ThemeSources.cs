using System.Reflection;

namespace SendSite.Preview.Theme;

/// <summary>The theme's sources, when the program runs from a working copy and can build them again.</summary>
/// <param name="Root">The working copy.</param>
internal sealed record ThemeSources(string Root)
{
    private const string ProjectFile = "theme/SendSite.Theme.csproj";

    /// <summary>The folder to watch.</summary>
    public string Folder => Path.Combine(Root, "theme");

    public string Project => Path.Combine(Root, ProjectFile);

    /// <summary>Debug or Release: as the running program was built.</summary>
    public string Configuration { get; } = typeof(ThemeSources).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()?.Configuration ?? "Debug";

    /// <summary>Looks for a working copy around the running program; nothing when it was installed by itself.</summary>
    public static ThemeSources? Find() => Find(AppContext.BaseDirectory);

    private static ThemeSources? Find(string? folder)
    {
        if (folder is null)
        {
            return null;
        }

        return File.Exists(Path.Combine(folder, ProjectFile)) && File.Exists(Path.Combine(folder, "src/SendSite/SendSite.csproj"))
            ? new ThemeSources(Path.TrimEndingDirectorySeparator(folder))
            : Find(Path.GetDirectoryName(folder));
    }

    /// <summary>Whether a file belongs to the theme.</summary>
    public bool Hold(string path) => path.StartsWith(Folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) || path == Folder;
}
