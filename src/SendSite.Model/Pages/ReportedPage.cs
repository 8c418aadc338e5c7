using System.Collections.Immutable;
using SendSite.Model.Accessibility;

namespace SendSite.Model.Pages;

/// <summary>A page written last, from what this build's own checks did and found.</summary>
public abstract record ReportedPage : Page
{
    /// <summary>What people recorded, as it stands on the day the site speaks for.</summary>
    public required AccessibilityRecord Record { get; init; }

    /// <summary>The criteria the site answers for.</summary>
    public required ImmutableArray<ConformanceAim> Aims { get; init; }

    /// <summary>The day the site speaks for.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>What this build's checks found; absent until they have run.</summary>
    public AutomatedResults? Results { get; init; }

    /// <summary>The status that follows from all of it.</summary>
    public Compliance Compliance => Compliance.Of(Record, Results, Aims, AsOf);
}
