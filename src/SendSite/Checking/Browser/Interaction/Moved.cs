using System.Collections.Immutable;

namespace SendSite.Checking.Browser.Interaction;

/// <summary>What a page changed by itself between two looks.</summary>
/// <param name="Changed">Numbers of the elements that say something else, stand elsewhere, or came or went.</param>
/// <param name="Gone">How many that were seen are no longer there.</param>
internal sealed record Moved(ImmutableArray<int> Changed, int Gone)
{
    public bool Any => Changed.Length > 0;
}
