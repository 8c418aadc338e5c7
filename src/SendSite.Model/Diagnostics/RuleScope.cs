namespace SendSite.Model.Diagnostics;

/// <summary>Whose pages a rule is fair to.</summary>
public enum RuleScope
{
    /// <summary>Any page of any site: the rule is a matter of its standard alone.</summary>
    AnySite,

    /// <summary>Only sites SendSite makes: the rule is our own promise, and asks for more than the standard does.</summary>
    OwnSite,
}
