using SendSite.Model.Diagnostics;

namespace SendSite.Checking;

/// <summary>A rule that can only be decided by looking at all pages together.</summary>
internal interface ISiteCheck
{
    Rule Rule { get; }

    IEnumerable<Diagnostic> Check(SiteFacts site);
}
