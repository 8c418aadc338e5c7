using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SourceSpan = SendSite.Model.Diagnostics.SourceSpan;

namespace SendSite.Rendering.Prose;

/// <summary>Reads the lines of a film (title, file, captions, poster, bsl); the Markdown below them is its transcript.</summary>
/// <param name="place">Where in its file the prose stands.</param>
/// <param name="files">A file's published address by its path below <c>input/</c>.</param>
/// <param name="bag">Takes what is wrong.</param>
internal sealed class FilmReader(ProsePlace place, IReadOnlyDictionary<string, string> files, DiagnosticBag bag)
{
    public const string Kind = "video";

    /// <summary>What is written after <c>bsl:</c> while there is no film in British Sign Language.</summary>
    private const string NoneYet = "none yet";

    private static readonly ImmutableArray<string> _labels = ["title", "file", "captions", "poster", "bsl"];

    private readonly Dictionary<string, (string Text, SourceSpan Span)> _lines = new(StringComparer.Ordinal);

    /// <summary>The film; null when it has nothing to play. Its lines are taken out of the box, so that the transcript alone stays in it.</summary>
    public FilmShown? Read(CustomContainer box)
    {
        ReadLines(box);
        var span = place.SpanOf(box);
        Require(["title", "file"], span);
        if (!_lines.ContainsKey("captions"))
        {
            bag.Report(RenderRules.FilmWithoutWords, span, "The video has no captions.", "Add a line \"captions:\" with the path of a WebVTT file: captions: /assets/video/name.vtt.");
        }

        if (box.Count == 0)
        {
            bag.Report(RenderRules.FilmWithoutWords, span, "The video has no transcript.", "After its lines leave one blank, then write down all that is said and shown.");
        }

        var signed = TextOf("bsl") is null or NoneYet ? null : Published("bsl").FirstOrDefault();
        var sources = Published("file");
        return sources.IsEmpty ? null : new FilmShown(TextOf("title") ?? "", sources, Published("captions").FirstOrDefault() ?? "", Published("poster").FirstOrDefault(), signed);
    }

    private void ReadLines(CustomContainer box)
    {
        if (box.FirstOrDefault() is not ParagraphBlock head)
        {
            return;
        }

        box.Remove(head);
        foreach (var (index, written) in place.TextOf(head).Split('\n').Index())
        {
            var line = written.Trim();
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var label = colon < 0 ? "" : line[..colon].Trim();
            var span = place.Line(head.Line + index, line.Length);
            if (!_labels.Contains(label) || !_lines.TryAdd(label, (line[(colon + 1)..].Trim(), span)))
            {
                bag.Report(RenderRules.BadFilmLine, span, $"\"{line}\" is not a line of a video.", $"Start each line with one of {string.Join(", ", _labels)}, then a colon. Leave a blank line before the transcript.");
            }
        }
    }

    private void Require(ImmutableArray<string> labels, SourceSpan span)
    {
        foreach (var label in labels.Where(label => TextOf(label) is null))
        {
            bag.Report(RenderRules.BadFilmLine, span, $"The video has no \"{label}\".", $"Add a line below \"::: video\": {label}: {(label == "file" ? "/assets/video/name.mp4" : "what the video is called")}");
        }
    }

    private string? TextOf(string label) => _lines.TryGetValue(label, out var line) && line.Text.Length > 0 ? line.Text : null;

    /// <summary>The addresses of the files a line names, set apart by semicolons.</summary>
    private ImmutableArray<string> Published(string label) => TextOf(label) is not { } text ? [] :
    [
        .. text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(path => AddressOf(path.TrimStart('/'), _lines[label].Span)).OfType<string>(),
    ];

    private string? AddressOf(string path, SourceSpan span)
    {
        if (files.TryGetValue(path, out var address))
        {
            return address;
        }

        var near = NearestName.Find(path, files.Keys);
        bag.Report(RenderRules.MissingFilmFile, span, $"There is no file \"{path}\" in input/.", near is null ? "Put it below input/assets/ and write its path from there: /assets/video/name.mp4." : $"Did you mean \"/{near}\"?");
        return null;
    }
}
