namespace SendSite.Model.Measures;

/// <summary>A verdict on one kind of place, with every number behind it.</summary>
/// <param name="Opened">The latest count of open places.</param>
/// <param name="Before">The count before it.</param>
/// <param name="Due">What was to be open by the day of the latest count: the last step that had come by then.</param>
/// <param name="Next">The first step still to come then.</param>
/// <param name="Last">What is to be open in the end.</param>
public sealed record PlacesJudgement(Verdict Verdict, PlacesStep? Opened, PlacesStep? Before, PlacesStep? Due, PlacesStep? Next, PlacesStep? Last);
