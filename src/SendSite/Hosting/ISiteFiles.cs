using SendSite.Writing;

namespace SendSite.Hosting;

/// <summary>The files of a site to serve, wherever they are kept.</summary>
internal interface ISiteFiles
{
    bool Exists(SitePath path);

    /// <summary>A file's bytes; nothing when there is no such file.</summary>
    byte[]? Read(SitePath path);
}
