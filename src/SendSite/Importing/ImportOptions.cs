using SendSite.Model.Measures;

namespace SendSite.Importing;

/// <summary>What to import, and how.</summary>
/// <param name="SiteFolder">The folder that holds <c>data/</c>.</param>
/// <param name="File">The file to import, in full.</param>
/// <param name="Published">The day the figures became public.</param>
/// <param name="Source">Where they come from, in words.</param>
internal sealed record ImportOptions(string SiteFolder, string File, DateOnly Published, string Source)
{
    /// <summary>The one measure to import; every mapped one when absent.</summary>
    public string? Measure { get; init; }

    /// <summary>Where that measure stands in the file, in place of its own mapping.</summary>
    public OfficialMapping? Mapping { get; init; }

    /// <summary>Figures that differ from published ones are revisions.</summary>
    public bool Revise { get; init; }

    /// <summary>Says what would be added, and adds nothing.</summary>
    public bool DryRun { get; init; }
}
