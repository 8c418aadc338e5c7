using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.BrowserTests.Checking;

/// <summary>
/// All rules, one after another on a page that is loaded as seldom as can be, find what each of them finds alone on a page of its
/// own: nothing that one leaves behind hides or makes a fault for the next.
/// </summary>
[Trait("Category", "Browser")]
[Collection(OneBrowser.Name)]
public sealed class RulesTogetherTests(BrowserFixture fixture, RuleBench bench) : IClassFixture<RuleBench>
{
    /// <summary>A page with a fault for each way of looking: styles, views, pictures, the focus, the keyboard, the pointer, forms and time.</summary>
    public static TheoryData<string> Rules =>
    [
        "FocusNotVisible", "FocusHiddenBehind", "PointerAlone", "HoverTextSlipsAway", "ErrorNotTold", "StateHardlySeen",
        "TextLostWhenSpaced", "OneOrientationOnly", "LowContrastOnPicture", "SignVanishesInForcedColours",
    ];

    [Theory]
    [MemberData(nameof(Rules))]
    public async Task Together_they_find_what_each_finds_alone(string rule)
    {
        var file = RenderedCaseFolder.Cases(rule, "fails").First();
        var alone = await bench.LookAsync(fixture.Session, RenderedPageRules.All, rule, file);

        var page = new BrowserPage(Route.OfFile($"{rule}/{file}.html"), SourceSpan.Whole($"{rule}/{file}.html"));
        var report = await new BrowserChecks(fixture.Session).RunAsync(bench.Address, [page]);

        var together = report.Diagnostics.Where(found => !BrowserRules.All.Contains(found.Rule));
        Assert.Equal(Told(alone), Told(together));
        Assert.NotEmpty(alone);
    }

    private static IEnumerable<string> Told(IEnumerable<Diagnostic> findings) =>
        findings.Select(found => $"{found.Rule.Code} {found.Selector} {found.Message}").Distinct().Order(StringComparer.Ordinal);
}
