namespace SendSite.Checking.Links;

/// <summary>Whether a link's end is there.</summary>
internal enum LinkTargetKind
{
    /// <summary>Nothing on this site has the address.</summary>
    Missing,

    /// <summary>Another website, an email address, a telephone number: not ours to check.</summary>
    Elsewhere,

    Page,

    File,

    /// <summary>An old address that leads on.</summary>
    Redirect,
}
