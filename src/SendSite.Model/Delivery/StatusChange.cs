using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>A day on which the site began to say something else of a milestone.</summary>
/// <param name="Day">The first day it was so, by what was public then.</param>
/// <param name="Due">The quarter promised that day.</param>
public sealed record StatusChange(DateOnly Day, MilestoneStatus Status, Quarter Due);
