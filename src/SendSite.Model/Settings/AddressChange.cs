using SendSite.Model.Diagnostics;

namespace SendSite.Model.Settings;

/// <summary>An old address that must keep working, and where it leads now.</summary>
public sealed record AddressChange(string From, string To, SourceSpan Source);
