using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Fields;

/// <summary>One filled-in value as its author wrote it, without the space around it.</summary>
/// <param name="Name">The column or key.</param>
internal sealed record Field(string Name, string Text, SourceSpan Span)
{
    /// <summary>As findings quote it: shortened, on one line.</summary>
    public string Quoted
    {
        get
        {
            var line = Text.ReplaceLineEndings(" ");
            return line.Length <= 60 ? $"\"{line}\"" : $"\"{line[..57]}...\"";
        }
    }
}
