namespace SendSite.Model.Accessibility;

/// <summary>How far a program can decide a criterion on a static site.</summary>
public enum Checkability
{
    /// <summary>A program's answer can be trusted.</summary>
    Automatic,

    /// <summary>A program finds some failures; a person must finish the check.</summary>
    Partly,

    /// <summary>Only a person can tell.</summary>
    Manual,
}
