using SendSite.Model.Diagnostics;

namespace SendSite.Model.LocalOffer;

/// <summary>Roughly where the middle of a postcode district is, in degrees (WGS 84), so that services can be put in order of distance.</summary>
/// <param name="District">The part of a postcode before its space: <c>CV2</c>.</param>
/// <param name="Approximate">The point was judged by eye, not worked out.</param>
public sealed record PostcodeDistrict(string District, decimal Latitude, decimal Longitude, bool Approximate, SourceSpan Source);
