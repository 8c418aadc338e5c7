namespace SendSite.Model.Settings;

/// <summary>The role that keeps each part of the site right, where no page names its own.</summary>
public sealed record SectionOwners(string Help, string Progress, string Voice, string About);
