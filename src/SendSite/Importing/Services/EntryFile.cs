using System.Collections.Immutable;
using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Pages;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Importing.Services;

/// <summary>A directory entry's file: what it says now, and the same with some of it replaced. What is not replaced keeps its own form, comments and all.</summary>
internal sealed class EntryFile
{
    private readonly SourceText _source;
    private readonly FrontMatter _matter;

    private EntryFile(SourceText source, FrontMatter matter, YamlMap facts) => (_source, _matter, Facts) = (source, matter, facts);

    public YamlMap Facts { get; }

    public string Body => _matter.Body.Text.Trim('\n');

    public static string PathOf(string id) => $"input/services/{id}.md";

    /// <summary>Null when there is no such file, or when it cannot be read, which is reported.</summary>
    public static EntryFile? Read(SourceLoader files, string path) =>
        files.Load(path) is { } source && FrontMatter.Split(source, files.Bag) is { } matter && YamlTree.Parse(matter.Facts, files.Bag) is YamlMap facts
            ? new EntryFile(source, matter, facts)
            : null;

    /// <summary>A whole new file.</summary>
    public static string Text(IEnumerable<YamlEntry> facts, string? body) => Text(string.Concat(facts.Select(FrontMatterWriter.Write)), body);

    /// <summary>The file with new values for some keys, added where it has them not.</summary>
    public string With(ImmutableArray<YamlEntry> changed, string? body)
    {
        var lines = _matter.Facts.Text.TrimEnd('\n').Split('\n');
        var starts = Facts.Entries.Select(entry => entry.Key.Span.Line - 1 - _matter.Facts.LinesBefore).ToList();
        var text = new StringBuilder(string.Concat(lines[..starts.FirstOrDefault()].Select(line => line + "\n")));
        for (var index = 0; index < starts.Count; index++)
        {
            var end = index + 1 < starts.Count ? starts[index + 1] : lines.Length;
            if (changed.FirstOrDefault(entry => entry.Key.Text == Facts.Entries[index].Key.Text) is not { } entry)
            {
                text.Append(string.Concat(lines[starts[index]..end].Select(line => line + "\n")));
                continue;
            }

            // What is said about the next key stays above it.
            var kept = lines[starts[index]..end].Reverse().TakeWhile(line => line.StartsWith('#') || line.Length == 0).Reverse();
            text.Append(FrontMatterWriter.Write(entry)).Append(string.Concat(kept.Select(line => line + "\n")));
        }

        var added = changed.Where(entry => Facts.Find(entry.Key.Text) is null);
        return Text(text + string.Concat(added.Select(FrontMatterWriter.Write)), body ?? Body);
    }

    /// <summary>Where a key stands, for a finding.</summary>
    public SourceSpan SpanOf(string key) => Facts.Find(key)?.Key.Span ?? SourceSpan.Whole(_source.Path);

    private static string Text(string facts, string? body) => $"---\n{facts}---\n{(string.IsNullOrEmpty(body) ? "" : $"\n{body}\n")}";
}
