using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Yaml;

/// <summary>Ends the reading of one file from within its nesting; never leaves <see cref="YamlTree"/>.</summary>
internal sealed class YamlRefusal(Diagnostic finding) : Exception
{
    public Diagnostic Finding => finding;
}
