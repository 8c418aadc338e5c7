using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Yaml;

/// <summary>A part of a structure, and where it starts.</summary>
internal abstract record YamlNode(SourceSpan Span)
{
    /// <summary>What it is, for people: "a list".</summary>
    public abstract string Kind { get; }
}
