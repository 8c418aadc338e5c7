using System.IO.Compression;
using SendSite.Building;
using SendSite.Model;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Services;

/// <summary>The directory opens quickly on a phone however many services there are.</summary>
public class FirstFilterPageTests
{
    private const int MostCompressed = 80 * 1024;

    [Fact]
    public async Task The_front_page_of_3000_services_is_under_80_kilobytes_over_the_wire()
    {
        var model = new SiteModelBuilder(GeneratedDirectory.Of(3000), Example.PlanDate).Build();
        var site = SiteWorkshop.Open(Path.Combine(Repository.Root, "tests", "sites", "minimal"), model, (_, _) => { }, new DiagnosticBag());
        var front = site.Plan.Pages.OfType<ServiceListPage>().Single(page => page.HasFinder);

        var made = await site.MakeAsync(front, new DiagnosticBag());

        using var small = new MemoryStream();
        await using (var gzip = new GZipStream(small, CompressionLevel.Optimal, leaveOpen: true))
        {
            await gzip.WriteAsync(made.Bytes);
        }

        Assert.Equal(3000, front.Total);
        Assert.InRange(small.Length, 1, MostCompressed);
    }
}
