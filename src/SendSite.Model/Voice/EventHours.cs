namespace SendSite.Model.Voice;

/// <summary>When something starts on its day, and when it ends where that was said, by the clocks of the United Kingdom.</summary>
public sealed record EventHours(TimeOnly From, TimeOnly? To);
