namespace SendSite.Model.Accessibility;

/// <summary>What programs can say of a criterion after a build. None of these is "met": that needs more than a program.</summary>
public enum AutomaticOutcome
{
    /// <summary>At least one check ran on every page, and none found a fault.</summary>
    NoFaultFound,

    FaultsFound,

    /// <summary>There are checks, but this build did not run them: they need a browser.</summary>
    NotChecked,

    /// <summary>No page holds what the criterion is about.</summary>
    NothingToCheck,

    /// <summary>No program here checks it.</summary>
    NoProgram,
}
