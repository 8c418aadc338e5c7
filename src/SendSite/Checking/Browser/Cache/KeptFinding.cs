using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Cache;

/// <summary>A finding as it is kept: in full but for what the page itself says, its address and source file.</summary>
internal sealed record KeptFinding(string Code, string Message, string Hint, string? Selector, ImmutableArray<string> Criteria, ImmutableArray<string> Act);
