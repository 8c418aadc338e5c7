using SendSite.Model.Diagnostics;

namespace SendSite.Model.Plan;

/// <summary>One of the plan's goals for 2029.</summary>
/// <param name="Promise">What will be true.</param>
/// <param name="Success">What will show it.</param>
public sealed record Goal(string Id, string Title, string Promise, string Success, string? Note, SourceSpan Source);
