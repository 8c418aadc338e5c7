namespace SendSite.Checking.Browser;

/// <summary>What a finding of one of axe's rules is worth to us.</summary>
internal enum AxeTrust
{
    /// <summary>We would bet on it: it stops a build.</summary>
    Error,

    /// <summary>Right often enough to ask a person, wrong too often to stop a build.</summary>
    Review,

    /// <summary>
    /// A static rule of our own looks for the same in the page as it was served and is right more often; axe is asked only
    /// about elements that scripts have made or changed since, and is taken at its word there.
    /// </summary>
    Ours,

    /// <summary>Not asked.</summary>
    LeftOut,
}
