using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Yaml;

internal sealed record YamlList(ImmutableArray<YamlNode> Items, SourceSpan Span) : YamlNode(Span)
{
    public override string Kind => "a list";
}
