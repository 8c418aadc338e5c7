using SendSite.Model.Plan;

namespace SendSite.Model.Impact;

/// <summary>Extra places of one kind, counted from the start of the plan.</summary>
/// <param name="SettingType">The kind's id.</param>
/// <param name="Label">The kind in words.</param>
/// <param name="Opened">The latest count of open places.</param>
/// <param name="DueByThen">What was planned to be open by the day of that count, or last before it.</param>
/// <param name="YearEnd">What is planned to be open by the end of the year.</param>
public sealed record PlacesOutcome(string SettingType, string Label, PublishedPlaces? Opened, PublishedPlaces? DueByThen, PublishedPlaces? YearEnd);
