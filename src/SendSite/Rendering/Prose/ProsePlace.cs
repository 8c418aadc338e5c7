using Markdig.Syntax;
using SendSite.Model.Content;
using SourceSpan = SendSite.Model.Diagnostics.SourceSpan;

namespace SendSite.Rendering.Prose;

/// <summary>Knows where in its file each piece of a page's prose stands.</summary>
internal sealed class ProsePlace(MarkdownText text)
{
    /// <summary>A piece of the prose as its editor wrote it.</summary>
    public string TextOf(MarkdownObject piece) =>
        piece.Span.IsEmpty || piece.Span.End >= text.Text.Length ? "" : text.Text.Substring(piece.Span.Start, piece.Span.Length).Trim();

    public SourceSpan SpanOf(MarkdownObject piece) =>
        new(text.Start.File, text.Start.Line + piece.Line, piece.Column + 1, Math.Max(piece.Span.Length, 0));

    /// <summary>A whole line of the prose, counted from 0.</summary>
    public SourceSpan Line(int line, int length) => new(text.Start.File, text.Start.Line + line, 1, length);
}
