namespace SendSite.Publishing;

/// <summary>One thing that happened.</summary>
/// <param name="Id">A permanent tag URI.</param>
/// <param name="Summary">Absent when nobody said more.</param>
/// <param name="PagePath">Where to read more, from the root; a fragment is allowed.</param>
/// <param name="Published">The day it became public.</param>
/// <param name="Invented">Made up for a demonstration.</param>
internal sealed record FeedEntry(string Id, string Title, string? Summary, string PagePath, DateOnly Published, bool Invented);
