using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>Milestones counted together under one name.</summary>
/// <param name="Page">The group's own page, where it has one.</param>
/// <param name="HeldUp">How many of them wait for a milestone that holds them up; they have a status as well.</param>
public sealed record CountedGroup(string Name, PageReference? Page, StatusCounts Counts, int HeldUp);
