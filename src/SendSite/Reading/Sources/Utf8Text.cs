using System.Buffers;
using System.Text;
using System.Text.Unicode;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Sources;

/// <summary>Finds what is not plain text in a file, and where.</summary>
internal static class Utf8Text
{
    /// <summary>The index of the first byte that is not UTF-8, or null.</summary>
    public static int? FirstBadByte(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return null;
        }

        var read = 0;
        Span<char> buffer = stackalloc char[1024];
        while (Utf8.ToUtf16(bytes[read..], buffer, out var more, out _, replaceInvalidSequences: false) == OperationStatus.DestinationTooSmall)
        {
            read += more;
        }

        Utf8.ToUtf16(bytes[read..], buffer, out var last, out _, replaceInvalidSequences: false);
        return read + last;
    }

    /// <summary>The index of the first control character other than a tab or a line feed, or null.</summary>
    public static int? FirstControlCharacter(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (char.IsControl(text[index]) && text[index] is not ('\t' or '\n'))
            {
                return index;
            }
        }

        return null;
    }

    /// <summary>The line and column of a byte; the bytes before it are UTF-8.</summary>
    public static SourceSpan Place(string path, ReadOnlySpan<byte> bytes, int index) =>
        Place(path, Encoding.UTF8.GetString(bytes[..index]).ReplaceLineEndings("\n"));

    public static SourceSpan Place(string path, string text, int index) => Place(path, text[..index]);

    private static SourceSpan Place(string path, string before) =>
        new(path, before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'), 1);
}
