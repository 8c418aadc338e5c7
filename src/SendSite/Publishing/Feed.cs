using System.Collections.Immutable;

namespace SendSite.Publishing;

/// <summary>News of one kind that people can follow.</summary>
/// <param name="Id">A permanent tag URI.</param>
/// <param name="Path">Where the feed is, from the root.</param>
/// <param name="PagePath">The page that shows the same to people.</param>
/// <param name="Notice">What the reader must know before relying on it: the demonstration banner.</param>
/// <param name="Updated">When nothing has been published yet, the day the site speaks for.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record Feed(
    string Id,
    string Title,
    string? Notice,
    string Path,
    string PagePath,
    string Language,
    string Author,
    DateOnly Updated,
    ImmutableArray<FeedEntry> Entries);
