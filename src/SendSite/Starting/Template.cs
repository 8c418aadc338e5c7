using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace SendSite.Starting;

/// <summary>
/// A file to begin with, shipped with the program. <c>«title»</c> stands for an answer as a YAML value, <c>«each:need»</c> for several
/// with commas between them, <c>«text:body»</c> for words of a page, and <c>«list:types»</c> for the values a key can have: after one
/// another, or each on a line with what stands before it. A line whose answer is missing is left out.
/// </summary>
internal sealed partial class Template(string text)
{
    private const string Folder = "Starting/";

    /// <summary>The names of all templates below a folder, in ordinal order.</summary>
    public static ImmutableArray<string> Below(string folder) =>
    [
        .. typeof(Template).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder + folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <exception cref="InvalidOperationException">There is none of this name: a fault of the program.</exception>
    public static Template Load(string name)
    {
        using var stream = typeof(Template).Assembly.GetManifestResourceStream(Folder + name) ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return new Template(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    public string Fill(IReadOnlyDictionary<string, string> answers, IReadOnlyDictionary<string, ImmutableArray<Choice>> lists)
    {
        var lines = text.Split('\n').SelectMany(line => List().Match(line) is { Success: true } list
            ? Listed(line, list, lists[list.Groups[1].Value])
            : Place().Matches(line).All(place => answers.ContainsKey(place.Groups["name"].Value)) ? [Filled(line, answers)] : []);
        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Listed(string line, Match list, ImmutableArray<Choice> choices) => choices.All(choice => choice.Label is null)
        ? [line.Replace(list.Value, string.Join(", ", choices), StringComparison.Ordinal)]
        : choices.Select(choice => line.Replace(list.Value, choice.ToString(), StringComparison.Ordinal));

    private static string Filled(string line, IReadOnlyDictionary<string, string> answers) => Place().Replace(line, place =>
    {
        var answer = answers[place.Groups["name"].Value];
        return place.Groups["form"].Value switch
        {
            "each:" => YamlValue.List(answer),
            "text:" => answer,
            _ => YamlValue.Of(answer),
        };
    });

    [GeneratedRegex("«list:([a-z-]+)»")]
    private static partial Regex List();

    [GeneratedRegex("«(?<form>each:|text:)?(?<name>[a-z-]+)»")]
    private static partial Regex Place();
}
