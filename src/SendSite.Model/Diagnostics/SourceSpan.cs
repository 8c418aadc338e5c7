namespace SendSite.Model.Diagnostics;

/// <summary>A place in a source file, as an editor's status bar counts it.</summary>
/// <param name="File">Path relative to the site's folder, with forward slashes.</param>
/// <param name="Line">From 1; 0 when the fault is the whole file's.</param>
/// <param name="Column">From 1, in UTF-16 units; 0 when the fault is the whole file's.</param>
/// <param name="Length">How many characters are at fault, on one line; 0 when not known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>The whole of a file.</summary>
    public static SourceSpan Whole(string file) => new(file, 0, 0, 0);

    public override string ToString() =>
        Line == 0 ? File : FormattableString.Invariant($"{File}:{Line}:{Column}");
}
