using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;

namespace SendSite.Model.Plan;

/// <summary>Extra places compared with 2025/26, counted from the start: how many should be open by a day, and how many were.</summary>
public sealed record PlacesCount(
    DateOnly Date,
    Reference SettingType,
    RawFigure? Planned,
    RawFigure? Opened,
    DateOnly Published,
    string? Note,
    bool Invented,
    SourceSpan Source);
