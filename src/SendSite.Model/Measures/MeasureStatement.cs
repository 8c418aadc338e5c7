using SendSite.Model.Diagnostics;

namespace SendSite.Model.Measures;

/// <summary>One of the plan's success measure statements; most hold several separate measures.</summary>
public sealed record MeasureStatement(string Id, int Number, string Title, SourceSpan Source);
