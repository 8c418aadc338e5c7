using SendSite.Model.Diagnostics;

namespace SendSite.Writing;

/// <summary>
/// One build's sole right to write a site, held as an open file. The system lets go of it when the process ends, however
/// it ends. The file itself stays: deleting it would let two later builds hold two different files of one name.
/// </summary>
internal sealed class BuildLock : IDisposable
{
    private readonly FileStream _file;

    private BuildLock(FileStream file) => _file = file;

    /// <summary>Takes the right to write; nothing, and a finding, when another build holds it.</summary>
    /// <exception cref="UnauthorizedAccessException">The working folder cannot be written.</exception>
    public static BuildLock? TryTake(SiteFolders folders, DiagnosticBag bag)
    {
        Directory.CreateDirectory(folders.Workspace);
        try
        {
            return new BuildLock(new FileStream(folders.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException) when (File.Exists(folders.Lock))
        {
            bag.Report(WritingRules.AnotherBuildRunning, SourceSpan.Whole(folders.LiveName),
                $"Another build is writing '{folders.LiveName}'.",
                hint: "Wait for it to finish, or stop it, then build again.");
            return null;
        }
    }

    public void Dispose() => _file.Dispose();
}
