using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Yaml;

/// <summary>A value. Everything is text until a reader asks for a date or a number.</summary>
/// <param name="Text">Without the space around it; empty for a key with nothing after it.</param>
internal sealed record YamlText(string Text, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "text";
}
