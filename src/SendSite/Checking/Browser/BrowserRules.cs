using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser;

/// <summary>What only a real browser can find: SS650 to SS659, where SS655 is a rule of its own, and SS770 to SS772.</summary>
internal static class BrowserRules
{
    public static readonly Rule AxeViolation = new("SS650", nameof(AxeViolation), Severity.Error,
        Why: "Somebody who uses a screen reader, a keyboard, magnification or plain eyesight is stopped. Each finding names its WCAG criteria.");

    public static readonly Rule ForeignRequest = new("SS651", nameof(ForeignRequest), Severity.Error,
        Why: "A family's visit is told to another organisation, without their consent. UK GDPR; PECR regulation 6.")
    {
        Scope = RuleScope.OwnSite,
    };

    public static readonly Rule ContentSecurityPolicyViolated = new("SS652", nameof(ContentSecurityPolicyViolated), Severity.Error,
        Why: "Visitors' browsers refuse this part of the page, so it is missing for everybody.")
    {
        Scope = RuleScope.OwnSite,
    };

    public static readonly Rule BrowserReportedError = new("SS653", nameof(BrowserReportedError), Severity.Error,
        Why: "Part of the page is missing or does not work for visitors.")
    {
        Scope = RuleScope.OwnSite,
    };

    public static readonly Rule NeedsScript = new("SS654", nameof(NeedsScript), Severity.Error,
        Why: "On an old phone or a poor connection scripts do not arrive, and the words would be lost.")
    {
        Scope = RuleScope.OwnSite,
    };

    public static readonly Rule MissingBrowser = new("SS656", nameof(MissingBrowser), Severity.Error,
        Why: "Without a browser nobody knows whether contrast, reflow and names of controls are right. Equality Act 2010; PSBAR 2018.");

    public static readonly Rule BrowserWouldNotStart = new("SS657", nameof(BrowserWouldNotStart), Severity.Error,
        Why: "Without a browser nobody knows whether contrast, reflow and names of controls are right. Equality Act 2010; PSBAR 2018.");

    public static readonly Rule PageNotChecked = new("SS658", nameof(PageNotChecked), Severity.Error,
        Why: "A page that was not checked may shut somebody out, and its claim to be accessible would be untrue.");

    public static readonly Rule BrowserStopped = new("SS659", nameof(BrowserStopped), Severity.Error,
        Why: "The pages after it were not checked, and their claim to be accessible would be untrue.");

    public static readonly Rule RuleCouldNotLook = new("SS770", nameof(RuleCouldNotLook), Severity.Review,
        Why: "What a rule could not look at may still shut somebody out: nobody has checked it.");

    /// <summary>One of axe's rules that is wrong too often to stop a build: <see cref="AxePolicy"/> says why.</summary>
    public static readonly Rule AxeSuspicion = new("SS771", nameof(AxeSuspicion), Severity.Review,
        Why: "It may stop somebody who uses a screen reader, a keyboard or magnification, but only a person can tell whether it does here.");

    public static readonly Rule AxeCouldNotTell = new("SS772", nameof(AxeCouldNotTell), Severity.Review,
        Why: "Where a program cannot tell, a person must, or nobody knows whether everybody can use this part of the page.");

    /// <summary>Faults of a page or of the browser that no rule of its own looks for; the rules are in <see cref="RenderedPageRules"/>.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        AxeViolation, ForeignRequest, ContentSecurityPolicyViolated, BrowserReportedError, NeedsScript,
        MissingBrowser, BrowserWouldNotStart, PageNotChecked, BrowserStopped,
        RuleCouldNotLook, AxeSuspicion, AxeCouldNotTell,
    ];
}
