using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Writing;

/// <summary>What can stop a site from being written or published.</summary>
internal static class WritingRules
{
    public static readonly Rule AnotherBuildRunning = new("SS450", nameof(AnotherBuildRunning), Severity.Error,
        Why: "Two builds writing at once would publish a mixture of two versions.");

    public static readonly Rule OutputHoldsOtherFiles = new("SS451", nameof(OutputHoldsOtherFiles), Severity.Error,
        Why: "Publishing replaces the whole output folder. Somebody's own files would be lost.");

    public static readonly Rule OutputHoldsSources = new("SS452", nameof(OutputHoldsSources), Severity.Error,
        Why: "Publishing replaces the whole output folder. The site's data and pages would be lost.");

    public static readonly Rule OutputCannotBeWritten = new("SS453", nameof(OutputCannotBeWritten), Severity.Error,
        Why: "The site was built but visitors still see the version before it.");

    /// <summary>For the catalogue.</summary>
    public static readonly ImmutableArray<Rule> All = [AnotherBuildRunning, OutputHoldsOtherFiles, OutputHoldsSources, OutputCannotBeWritten];
}
