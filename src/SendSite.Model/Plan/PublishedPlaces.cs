using SendSite.Model.Content;
using SendSite.Model.Publishing;

namespace SendSite.Model.Plan;

/// <summary>Extra places compared with 2025/26, as they may be shown.</summary>
public sealed record PublishedPlaces(DateOnly Date, Reference SettingType, PublishedValue? Planned, PublishedValue? Opened, DateOnly Published, string? Note, bool Invented);
