using System.Collections.Immutable;

namespace SendSite.Checking.Browser;

/// <summary>Every rule about one page as a browser shows it, in order of code. None keeps anything between pages.</summary>
internal static class RenderedPageRules
{
    public static readonly ImmutableArray<IBrowserRule> All =
    [
    ];
}
