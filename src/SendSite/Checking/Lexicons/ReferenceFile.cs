using YamlDotNet.RepresentationModel;

namespace SendSite.Checking.Lexicons;

/// <summary>One of the program's own files of facts and words, from <c>Reference/</c>.</summary>
internal static class ReferenceFile
{
    /// <summary>The file's top level.</summary>
    /// <exception cref="InvalidOperationException">The file is not in the program: a fault of the program.</exception>
    public static YamlMappingNode Read(string name)
    {
        using var stream = typeof(ReferenceFile).Assembly.GetManifestResourceStream($"Reference/{name}")
            ?? throw new InvalidOperationException($"Reference/{name} is not in the program.");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    /// <summary>The words of a key, written one after another or as a list; none when the key is not there.</summary>
    public static IEnumerable<string> Words(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value)
            ? value is YamlSequenceNode list
                ? list.Children.Select(item => ((YamlScalarNode)item).Value!)
                : ((YamlScalarNode)value).Value!.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            : [];
}
