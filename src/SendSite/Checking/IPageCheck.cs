using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking;

/// <summary>A rule that one page alone can break, decided from its parsed HTML.</summary>
internal interface IPageCheck
{
    Rule Rule { get; }

    IEnumerable<Diagnostic> Check(FinishedPage page);
}
