using SendSite.Model.Content;

namespace SendSite.Model.Services;

/// <summary>A count of people in the table of waiting times.</summary>
/// <param name="Weeks">18 or 52: those who have waited longer. Absent for everyone waiting.</param>
public sealed record WaitCountReference(Reference Service, int? Weeks);
