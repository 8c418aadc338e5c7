namespace SendSite.Rendering.Assets;

/// <summary>A file published as it is, under a name that holds a hash of its content.</summary>
/// <param name="Source">Path below <c>input/</c>, or the theme's own name for it.</param>
/// <param name="Path">Where it is published, without a leading slash.</param>
/// <param name="Bytes">The content.</param>
internal sealed record SiteAssetFile(string Source, string Path, ReadOnlyMemory<byte> Bytes)
{
    public string Address => "/" + Path;
}
