using System.Collections.Immutable;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Model.Pages;
using SendSite.Searching;

namespace SendSite.Building;

/// <summary>Every page made and checked, those that report on the checks too.</summary>
/// <param name="Facts">Every page's facts.</param>
/// <param name="Browser">What the browser checks covered and found; null when they were not run.</param>
/// <param name="Reported">The pages that report on the checks, with what they report.</param>
/// <param name="ForSearch">Those pages' copies for the search index.</param>
internal sealed record CheckedSite(
    ImmutableArray<PageFacts> Facts, BrowserReport? Browser, ImmutableArray<ReportedPage> Reported, ImmutableArray<SearchRecord> ForSearch);
