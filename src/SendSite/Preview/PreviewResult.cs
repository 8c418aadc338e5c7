using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Preview;

/// <summary>What came of building for the preview.</summary>
/// <param name="Files">Every file by its path; empty when what was read could not be built from.</param>
/// <param name="Sources">The file a person would mend, by the path of each page.</param>
/// <param name="Findings">In the order they are printed.</param>
internal sealed record PreviewResult(ImmutableDictionary<string, byte[]> Files, ImmutableDictionary<string, string> Sources, ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Every page was made, whatever was found on it.</summary>
    public bool IsWhole => !Files.IsEmpty;

    /// <summary>A build of the same files would be published.</summary>
    public bool IsGood => IsWhole && Findings.All(finding => finding.Severity != Severity.Error);

    /// <summary>No site, for a reason.</summary>
    public static PreviewResult Without(Diagnostic finding) =>
        new(ImmutableDictionary<string, byte[]>.Empty, ImmutableDictionary<string, string>.Empty, [finding]);
}
