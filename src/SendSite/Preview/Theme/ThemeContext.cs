using System.Reflection;
using System.Runtime.Loader;

namespace SendSite.Preview.Theme;

/// <summary>
/// Loads a newly built theme beside the running one, with a copy of the program bound to it. The model and every package
/// are shared with the running program and stay warm (src/docs/decisions/0007). It is never unloaded: the component renderer keeps
/// the types it has seen.
/// </summary>
/// <param name="folder">Holds the new theme's assembly.</param>
internal sealed class ThemeContext(string folder) : AssemblyLoadContext("theme")
{
    private const string Theme = "SendSite.Theme";

    /// <summary>What makes a site with this theme.</summary>
    public MakeSite Maker() => LoadFromAssemblyPath(typeof(ThemeContext).Assembly.Location)
        .GetType(typeof(PreviewBuild).FullName!, throwOnError: true)!
        .GetMethod(nameof(PreviewBuild.MakeAsync), BindingFlags.Public | BindingFlags.Static)!
        .CreateDelegate<MakeSite>();

    protected override Assembly? Load(AssemblyName assemblyName) => assemblyName.Name == Theme ? LoadTheme() : null;

    // From memory, so that the next build can write the file again on any system.
    private Assembly LoadTheme()
    {
        using var assembly = InMemory(Theme + ".dll");
        using var symbols = File.Exists(Path.Combine(folder, Theme + ".pdb")) ? InMemory(Theme + ".pdb") : null;
        return LoadFromStream(assembly, symbols);
    }

    private MemoryStream InMemory(string file) => new(File.ReadAllBytes(Path.Combine(folder, file)));
}
