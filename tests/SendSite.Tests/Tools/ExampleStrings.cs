using System.Collections.Immutable;
using SendSite.Model.Wording;

namespace SendSite.Tests.Tools;

/// <summary>The interface's English words, read from the theme as a flat map.</summary>
internal static class ExampleStrings
{
    public static readonly InterfaceStrings English = new(
        "en",
        new YamlDotNet.Serialization.Deserializer()
            .Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(RepositoryRoot, "theme", "strings", "en.yml")))
            .ToImmutableDictionary(StringComparer.Ordinal));

    private static string RepositoryRoot
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "SendSite.sln")))
            {
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run outside the repository.");
            }

            return folder.FullName;
        }
    }
}
