using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Pages;
using SendSite.Model.Pages.Planning;
using SendSite.Publishing;
using SendSite.Rendering;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Services;

/// <summary>The directory's plain lists: what can be found without a script, and in how many links.</summary>
public class ServiceListsTests
{
    private static readonly ImmutableArray<ServiceListPage> _small = Lists(40);
    private static readonly ImmutableArray<ServiceListPage> _large = Lists(3000);

    [Fact]
    public void Every_choice_somebody_is_on_has_a_page_of_its_own()
    {
        Assert.Contains(_small, page => page.Route.Path == "/help/services/needs/need-3/");
        Assert.Contains(_small, page => page.Route.Path == "/help/services/costs/free/");
        Assert.Contains(_small, page => page.Route.Path == "/help/services/times/holidays/");
        Assert.Contains(_small, page => page.Route.Path == "/help/services/access/fact-9/");
        Assert.DoesNotContain(_small, page => page.Services.IsEmpty);
    }

    [Fact]
    public void Short_lists_are_not_narrowed_further() =>
        Assert.Empty(Lists(12).Where(page => page.Chosen.Length > 1));

    [Fact]
    public void Two_choices_have_a_page_only_where_they_spare_a_third_of_the_reading()
    {
        var sizes = _large.Where(page => page.Chosen.Length < 2).DistinctBy(page => First(page)).ToDictionary(First, page => page.Total);
        var pairs = _large.Where(page => page.Chosen.Length == 2).ToList();

        Assert.NotEmpty(pairs);
        Assert.All(pairs, pair => Assert.All(pair.Chosen, choice => Assert.True(pair.Total * 3 <= sizes[choice.Without.Route.Path] * 2)));
        Assert.All(pairs, pair => Assert.True(pair.Total >= 2));
    }

    [Fact]
    public void A_choice_says_how_many_services_its_page_has()
    {
        var sizes = _large.DistinctBy(First).ToDictionary(First, page => page.Total);

        Assert.All(_large.SelectMany(page => page.Filters).SelectMany(filter => filter.Choices), choice => Assert.Equal(sizes[choice.Page.Route.Path], choice.Count));
    }

    [Fact]
    public void The_parts_of_a_list_hold_every_service_once_and_each_part_leads_to_all_the_others()
    {
        var parts = _large.Where(page => page.Chosen.IsEmpty).ToList();

        Assert.Equal(3000, parts.SelectMany(page => page.Services).Select(service => service.Id).Distinct().Count());
        Assert.Equal(3000, parts.Sum(page => page.Services.Length));
        Assert.All(parts, page => Assert.Equal(parts.Select(part => part.Route).Order(), page.Parts.Select(part => part.Page.Route).Order()));
        Assert.All(parts, page => Assert.Single(page.Parts, part => part.Current));
    }

    [Fact]
    public void Any_of_3000_services_is_at_most_4_links_from_the_front_page_by_way_of_plain_lists()
    {
        // The front page leads to the directory: one link.
        var links = _large.DistinctBy(page => page.Route).ToDictionary(
            page => page.Route.Path,
            page => page.Filters.SelectMany(filter => filter.Choices).Select(choice => choice.Page.Route.Path).Concat(page.Parts.Select(part => part.Page.Route.Path)).ToHashSet());
        var reached = new Dictionary<string, int> { ["/help/services/"] = 1 };
        for (var depth = 1; depth < 4; depth++)
        {
            foreach (var next in reached.Where(entry => entry.Value == depth).SelectMany(entry => links[entry.Key]).ToList())
            {
                reached.TryAdd(next, depth + 1);
            }
        }

        Assert.Empty(links.Keys.Except(reached.Keys));
        Assert.Equal(3000, _large.Where(page => reached[page.Route.Path] <= 3).SelectMany(page => page.Services).Select(service => service.Id).Distinct().Count());
    }

    [Fact]
    public void No_list_grows_past_fifty_cards_and_the_number_of_lists_is_bounded()
    {
        Assert.All(_large, page => Assert.InRange(page.Services.Length, 1, 50));
        Assert.InRange(_large.Select(page => page.Route.Path.Split("page-")[0]).Distinct().Count(), 50, 1000);
    }

    [Fact]
    public void What_nobody_has_told_is_on_no_list()
    {
        var one = GeneratedDirectory.Of(1);
        var silent = one.Services[0] with { When = new Opening("Ask.", null, []), AccessFacts = [new AccessFact(Example.To("fact-0"), Holds: false)] };

        Assert.DoesNotContain(Lists(one with { Services = [silent] }), page => page.Route.Path.Contains("/times/", StringComparison.Ordinal) || page.Route.Path.Contains("/access/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_scripts_own_file_of_3000_services_is_the_same_twice_and_small_enough_for_a_phone()
    {
        var model = new SiteModelBuilder(GeneratedDirectory.Of(3000), Example.PlanDate).Build();
        var file = DirectoryFile.Write(model, StringsFile.For("en"));

        Assert.Equal(file, DirectoryFile.Write(model, StringsFile.For("en")));
        Assert.InRange(Compressed(file), 1, 150 * 1024);
    }

    private static long Compressed(byte[] bytes)
    {
        using var small = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(small, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return small.Length;
    }

    private static string First(ServiceListPage page) => page.Route.Path.Split("page-")[0];

    private static ImmutableArray<ServiceListPage> Lists(int services) => Lists(GeneratedDirectory.Of(services));

    private static ImmutableArray<ServiceListPage> Lists(SiteContent content) =>
        [.. new SitePlanner(new SiteModelBuilder(content, Example.PlanDate).Build(), StringsFile.For("en")).Plan().Pages.OfType<ServiceListPage>()];
}
