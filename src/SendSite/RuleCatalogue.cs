using System.Collections.Immutable;
using SendSite.Building;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.Reviews;
using SendSite.Checking.Statement;
using SendSite.Importing;
using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Preview;
using SendSite.Printing;
using SendSite.Publishing;
using SendSite.Reading;
using SendSite.Rendering;
using SendSite.Searching;
using SendSite.Starting;
using SendSite.Writing;

namespace SendSite;

/// <summary>Every rule of the program, in order of code. A new rule is listed by its stage; a code is never used again.</summary>
internal static class RuleCatalogue
{
    public static readonly ImmutableArray<Rule> All =
    [
        .. Stages().SelectMany(rules => rules).OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>One line a stage: reading 1xx, model 2xx, pages 3xx, render and write 4xx, then the checks.</summary>
    private static IEnumerable<IEnumerable<Rule>> Stages() =>
    [
        ReadingRules.All,
        ImportRules.All,
        StartingRules.All,
        ModelRules.All,
        ServiceRules.All,
        ReviewRules.All,
        StatementRules.All,
        RenderRules.All,
        WritingRules.All,
        ImpactRules.All,
        PrintingRules.All,
        PublishingRules.All,
        PreviewRules.All,
        SearchRules.All,
        PageChecks.All.Select(check => check.Rule),
        SiteChecks.All.Select(check => check.Rule),
        BrowserRules.All,
        RenderedPageRules.Rules,
    ];
}
