namespace SendSite.Tests.Docs;

/// <summary>An example of the guide: what an editor writes, and what comes of it.</summary>
/// <param name="Kind">The words after <c>markdown</c> on the fence: a path for a whole page, <c>mistake</c>, or none for a piece of text.</param>
/// <param name="Line">The guide's line, from 1, where what comes of it starts.</param>
/// <param name="Form"><c>html</c> or <c>text</c>; none for a whole page.</param>
internal sealed record GuideExample(string Kind, string Written, int Line, string? Form, string Result)
{
    public bool IsPage => Kind.StartsWith("input/", StringComparison.Ordinal);

    public bool IsMistake => Kind == "mistake";

    /// <summary>Every example, in order. One that says what comes of it is followed by that.</summary>
    public static List<GuideExample> Read(string[] lines)
    {
        var found = new List<GuideExample>();
        for (var index = 0; index < lines.Length; index++)
        {
            if (!lines[index].StartsWith("```markdown", StringComparison.Ordinal))
            {
                continue;
            }

            var kind = lines[index]["```markdown".Length..].Trim();
            var written = Block(lines, index);
            index += written.Length + 1;
            var result = kind.StartsWith("input/", StringComparison.Ordinal) ? -1 : Array.FindIndex(lines, index + 1, line => line.StartsWith("```", StringComparison.Ordinal));
            found.Add(new GuideExample(
                kind,
                string.Join('\n', written),
                result + 2,
                result < 0 ? null : lines[result][3..],
                result < 0 ? "" : string.Join('\n', Block(lines, result))));
        }

        return found;
    }

    private static string[] Block(string[] lines, int fence) => [.. lines.Skip(fence + 1).TakeWhile(line => line != "```")];
}
