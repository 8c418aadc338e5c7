using SendSite.Model.Diagnostics;
using SendSite.Reading.Sources;
using YamlDotNet.Core;

namespace SendSite.Reading.Yaml;

/// <summary>
/// Builds a tree from YAML's events and refuses what makes a file mean more than it shows: anchors, aliases, tags, repeated
/// keys, deep nesting, further documents.
/// </summary>
internal static class YamlTree
{
    /// <summary>The top of the file; null when it was refused, which has been reported.</summary>
    public static YamlNode? Parse(SourceText source, DiagnosticBag bag)
    {
        try
        {
            using var text = new StringReader(source.Text);
            return new YamlTreeBuilder(source, new YamlEvents(text)).Build();
        }
        catch (YamlRefusal refusal)
        {
            bag.Add(refusal.Finding);
        }
        catch (YamlException fault)
        {
            bag.Add(YamlSyntaxAdvice.For(source, fault));
        }

        return null;
    }
}
