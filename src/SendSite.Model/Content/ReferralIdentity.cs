namespace SendSite.Model.Content;

/// <summary>The UUIDs a service came with from another directory, kept so that others know it again. Absent ones are derived.</summary>
public readonly record struct ReferralIdentity(Guid? Service, Guid? Organization, Guid? Location);
