namespace SendSite.Model.Settings;

/// <summary>The area's own look: a logo and five colours, checked for contrast before anything is built.</summary>
/// <param name="Logo">Path below <c>input/</c>; absent when the name alone is enough.</param>
public sealed record Brand(string? Logo, BrandColour Primary, BrandColour Accent, BrandColour Link, BrandColour HeaderBackground, BrandColour HeaderText);
