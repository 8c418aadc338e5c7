using System.Text;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Sources;

/// <summary>Loads files below one site's folder. What cannot be read safely is a finding and comes back as null.</summary>
/// <param name="siteFolder">The folder that holds <c>data/</c> and <c>input/</c>.</param>
/// <param name="bag">Takes each finding.</param>
/// <param name="unsaved">A file to read as it will be, not as it is on the disk.</param>
internal sealed class SourceLoader(string siteFolder, DiagnosticBag bag, UnsavedFile? unsaved = null)
{
    /// <summary>The largest file read, in bytes. Hand-kept tables stay far below it.</summary>
    public const long LargestFile = 20 * 1024 * 1024;

    private readonly SiteFolder _folder = new(siteFolder);

    /// <summary>Told of already: several readers list the same folder.</summary>
    private readonly HashSet<string> _linkedFolders = new(StringComparer.Ordinal);

    public DiagnosticBag Bag => bag;

    /// <summary>The same files, for a second look at what was reported at the first.</summary>
    public SourceLoader Quiet() => new(siteFolder, new DiagnosticBag());

    /// <summary>Whether a file stands at a path that stays inside the site's folder.</summary>
    public bool Exists(string path) => path == unsaved?.Path || (_folder.Holds(path) && File.Exists(_folder.FullPath(path)));

    /// <summary>The file's text; null when there is no such file, or when it was refused.</summary>
    public SourceText? Load(string path)
    {
        if (path == unsaved?.Path)
        {
            return Decode(path, unsaved.Bytes);
        }

        try
        {
            return Exists(path) || _folder.IsBrokenLink(path) ? Read(path) : null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            bag.Report(
                ReadingRules.UnreadableFile,
                SourceSpan.Whole(path),
                "This file cannot be opened.",
                "Close it in other programs and check that you may read it.");
            return null;
        }
    }

    /// <summary>Every file below a folder, in ordinal order of its path. Hidden files and editors' own files are passed over.</summary>
    public IEnumerable<string> List(string folder)
    {
        string[] added = unsaved is not null && unsaved.Path.StartsWith(folder + "/", StringComparison.Ordinal) ? [unsaved.Path] : [];
        return _folder.List(folder, ReportLinkedFolder).Union(added, StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private SourceText? Read(string path)
    {
        if (!_folder.StaysInside(path))
        {
            bag.Report(
                ReadingRules.OutsideSiteFolder,
                SourceSpan.Whole(path),
                "This file is a link to something outside the site's folder.",
                "Copy the file itself into the site's folder.");
            return null;
        }

        var file = new FileInfo(_folder.FullPath(path));
        if (file.Length > LargestFile)
        {
            bag.Report(
                ReadingRules.FileTooLarge,
                SourceSpan.Whole(path),
                FormattableString.Invariant($"This file is {file.Length / 1024 / 1024} MB. The most that is read is 20 MB."),
                "Check that it is the right file, and split it or take out what is not needed.");
            return null;
        }

        return Decode(path, File.ReadAllBytes(file.FullName));
    }

    private SourceText? Decode(string path, byte[] bytes)
    {
        var body = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes;
        if (Utf8Text.FirstBadByte(body) is { } bad)
        {
            bag.Report(
                ReadingRules.NotUtf8,
                Utf8Text.Place(path, body, bad),
                $"This file is not UTF-8: the byte 0x{body[bad]:X2} here stands for no character.",
                "Save it as UTF-8. In Excel, choose \"CSV UTF-8 (comma delimited)\".");
            return null;
        }

        var text = Encoding.UTF8.GetString(body).ReplaceLineEndings("\n");
        if (Utf8Text.FirstControlCharacter(text) is { } control)
        {
            bag.Report(
                ReadingRules.ControlCharacter,
                Utf8Text.Place(path, text, control),
                $"An invisible control character (U+{(int)text[control]:X4}) stands here.",
                "Delete it. Retype the words around it if you cannot see it.");
            return null;
        }

        return new SourceText(path, text);
    }

    private void ReportLinkedFolder(string folder)
    {
        if (_linkedFolders.Add(folder))
        {
            bag.Report(
                ReadingRules.OutsideSiteFolder,
                SourceSpan.Whole(folder),
                "This folder is a link to another folder.",
                "Copy the files themselves into the site's folder.");
        }
    }
}
