using SendSite.Model.Publishing;

namespace SendSite.Model.Voice;

/// <summary>An answer people could give, and how many gave it, as it may be shown.</summary>
public sealed record PublishedOption(string Label, PublishedValue Count);
