using SendSite.Model.Diagnostics;

namespace SendSite.Model.Settings;

/// <summary>A colour and where it is set.</summary>
public readonly record struct BrandColour(Colour Colour, SourceSpan Source);
