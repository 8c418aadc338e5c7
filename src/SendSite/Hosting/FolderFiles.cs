using SendSite.Writing;

namespace SendSite.Hosting;

/// <summary>A site kept in a folder: staged, published, or somebody else's to be checked.</summary>
/// <param name="folder">The folder served as the site's root.</param>
internal sealed class FolderFiles(string folder) : ISiteFiles
{
    public bool Exists(SitePath path) => File.Exists(path.In(folder));

    public byte[]? Read(SitePath path)
    {
        try
        {
            return File.ReadAllBytes(path.In(folder));
        }
        catch (Exception absent) when (absent is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
