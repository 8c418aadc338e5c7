namespace SendSite.Model.Settings;

/// <summary>What official statistics call the area besides its ONS code; their data files need all of it in each row.</summary>
/// <param name="OldAreaCode">The DfE's three-digit code of the local authority, such as 331.</param>
/// <param name="RegionCode">The ONS code of the region, such as E12000005.</param>
/// <param name="Region">The region's name, such as West Midlands.</param>
public sealed record OfficialCodes(string OldAreaCode, string RegionCode, string Region);
