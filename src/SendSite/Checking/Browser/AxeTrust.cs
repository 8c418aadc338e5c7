namespace SendSite.Checking.Browser;

/// <summary>What a finding of one of axe's rules is worth to us.</summary>
internal enum AxeTrust
{
    /// <summary>We would bet on it: it stops a build.</summary>
    Error,

    /// <summary>Right often enough to ask a person, wrong too often to stop a build.</summary>
    Review,

    /// <summary>Not asked: a rule of our own looks for the same and is right more often.</summary>
    LeftOut,
}
