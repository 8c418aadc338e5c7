using System.Globalization;
using SendSite.Building;
using SendSite.Model.Diagnostics;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>The same files and the same day make the same site, whoever builds it and on whatever machine.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class RepeatableBuildTests(CoventrySite coventry)
{
    [Theory]
    [InlineData(null)]
    [InlineData(1)]
    [InlineData(7)]
    public async Task Another_build_for_the_same_day_is_the_same_to_the_byte(int? processors)
    {
        using var copy = new TemporaryFolder();
        CoventrySite.CopyTo(copy.Path);

        var outcome = await CoventrySite.BuildAsync(new BuildOptions(copy.Path) { AsOf = coventry.AsOf, Processors = processors });

        Assert.Equal(coventry.Outcome.Findings.Select(found => found.ToString()), outcome.Findings.Select(found => found.ToString()));
        Assert.Equal(BuiltSite.Fingerprints(coventry.Built.Folder), BuiltSite.Fingerprints(copy["output"]));
    }

    [Fact]
    public async Task Building_again_in_place_rewrites_nothing()
    {
        using var copy = new TemporaryFolder();
        CoventrySite.CopyTo(copy.Path);
        await CoventrySite.BuildAsync(new BuildOptions(copy.Path));

        var again = await CoventrySite.BuildAsync(new BuildOptions(copy.Path));

        Assert.Equal((again.Summary!.Files, coventry.Built.Files.Length), (again.Summary.Unchanged, again.Summary.Files));
        Assert.Equal(BuiltSite.Fingerprints(coventry.Built.Folder), BuiltSite.Fingerprints(copy["output"]));
    }

    [Theory]
    [InlineData("2026-06-30", "74 Not started")]
    [InlineData("2026-09-30", "12 Done; 12 On track; 5 At risk; 6 Late; 39 Not started")]
    [InlineData("2026-11-22", "22 Done; 14 On track; 7 At risk; 4 Late; 5 Overdue; 4 No recent update; 17 Not started; 1 Dropped")]
    public async Task The_site_can_speak_for_another_day_and_its_counts_are_that_days(string day, string counts)
    {
        using var copy = new TemporaryFolder();
        CoventrySite.CopyTo(copy.Path);

        var outcome = await CoventrySite.BuildAsync(new BuildOptions(copy.Path) { AsOf = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) });

        Assert.Equal([], outcome.Findings.Where(found => found.Severity == Severity.Error).Select(found => found.ToString()));
        var site = new BuiltSite(copy["output"]);
        Assert.Equal(counts, CountsOn(site["/"]));
        Assert.Contains($"what was known on {DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture):d MMMM yyyy}", PlainText.Of(site["/"].Document.Body!.TextContent), StringComparison.Ordinal);
        Assert.Equal(day == "2026-11-22", BuiltSite.Fingerprints(site.Folder).SequenceEqual(BuiltSite.Fingerprints(coventry.Built.Folder)));
        Assert.Equal(74, site.Pages.Where(page => page.Address.StartsWith("/progress/workspaces/", StringComparison.Ordinal)).Sum(page => page.All("article.milestone").Length));
    }

    private static string CountsOn(BuiltPage home) =>
        string.Join("; ", home.All(".strip__item").Select(item => PlainText.Of(item.TextContent)).Where(words => !words.StartsWith("0 ", StringComparison.Ordinal)));
}
