using System.Collections.Immutable;
using System.Text;
using SendSite.Writing;

namespace SendSite.Hosting;

/// <summary>A site kept in memory, such as a preview that is never written. Each change makes a new one.</summary>
/// <param name="files">Bytes by path, as <see cref="SitePath.Text"/> writes it.</param>
internal sealed class MemoryFiles(ImmutableDictionary<string, byte[]> files) : ISiteFiles
{
    /// <summary>A site with no files.</summary>
    public static MemoryFiles Empty { get; } = new(ImmutableDictionary.Create<string, byte[]>(StringComparer.Ordinal));

    /// <summary>This site with one more file, or one replaced.</summary>
    public MemoryFiles With(string path, byte[] bytes) => new(files.SetItem(path, bytes));

    /// <summary>This site with one more text file, or one replaced.</summary>
    public MemoryFiles With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public bool Exists(SitePath path) => files.ContainsKey(path.Text);

    public byte[]? Read(SitePath path) => files.GetValueOrDefault(path.Text);
}
