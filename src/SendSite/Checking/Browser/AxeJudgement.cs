namespace SendSite.Checking.Browser;

/// <summary>How one of axe's rules is taken, and why.</summary>
/// <param name="Id">Axe's name for the rule.</param>
/// <param name="Trust">What its findings are worth.</param>
/// <param name="Reason">The known weakness, or what looks instead.</param>
internal sealed record AxeJudgement(string Id, AxeTrust Trust, string Reason)
{
    /// <summary>What a person is asked about a suspicion, or where axe cannot tell; null when nothing need be asked.</summary>
    public string? Question { get; init; }
}
