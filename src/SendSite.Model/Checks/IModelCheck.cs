using SendSite.Model.Diagnostics;

namespace SendSite.Model.Checks;

/// <summary>Looks for one kind of contradiction between things each of which could be read by itself.</summary>
internal interface IModelCheck
{
    /// <summary>Reports what it finds. Blank ids and default dates stand for faults already reported, and are passed over.</summary>
    void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag);
}
