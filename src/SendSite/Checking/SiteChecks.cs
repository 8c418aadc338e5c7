using System.Collections.Immutable;
using SendSite.Checking.Accessibility;
using SendSite.Checking.Accessibility.Words.Links;
using SendSite.Checking.Consistency;
using SendSite.Checking.Links;

namespace SendSite.Checking;

/// <summary>Every rule that takes all pages together, in order of code.</summary>
internal static class SiteChecks
{
    public static readonly ImmutableArray<ISiteCheck> All =
    [
        new BrokenInternalLink(),
        new BrokenAnchor(),
        new UnreachablePage(),
        new FarFromHome(),
        new RedirectHidesPage(),
        new RedirectToNowhere(),
        new DuplicateTitle(),
        new DuplicateHeading(),
        new SameNameOtherTarget(),
        new SameNameUnknownTarget(),
        new MenuOrderChanges(),
        new OtherNameForSame(),
        new HelpMoves(),
        new OneWayOnly(),
    ];
}
