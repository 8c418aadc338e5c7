using SendSite.Model.Content;

namespace SendSite.Model.Plan;

/// <summary>A page of the site, with a fragment if need be, and how it meets a requirement.</summary>
public sealed record Evidence(Reference Page, string How);
