using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class FinishingPassesTests
{
    private const string Html = """
        <!doctype html><html lang="en-GB"><head><title>The EHCP "page"</title></head><body><main>
        <nav data-on-this-page><h2 id="contents">On this page</h2></nav>
        <h1>EHCPs</h1><p>Ask for an EHCP by 2026-11-02. It's "yours": see <a href="https://ipsea.example/">IPSEA</a>.</p>
        <h2>How long it takes</h2><table><tr><th>Step<th>Weeks</tr><tr><th>Ask<td>6</tr></table>
        <h2>Who's who</h2><p><img src="/a.png" alt="">The EHCP officer</p><h2>What next</h2>
        </main></body></html>
        """;

    private static readonly FinishingSettings Settings = new(
        [new("EHCP", "education, health and care plan", true)],
        new Uri("https://send.example.org/"),
        "(opens another website)",
        _ => new ImageSize(4, 3));

    [Fact]
    public void A_page_finished_twice_is_the_page_finished_once()
    {
        var page = TestPage.Of(Html);
        var passes = FinishingPasses.InOrder(Settings);
        foreach (var pass in passes)
        {
            pass.Apply(page);
        }

        var once = page.Document.DocumentElement.OuterHtml;
        var again = TestPage.Of(once);
        foreach (var pass in passes)
        {
            pass.Apply(again);
        }

        Assert.Equal(once, again.Document.DocumentElement.OuterHtml);
    }

    [Fact]
    public void Every_pass_leaves_its_mark_on_a_page_that_needs_all_of_them()
    {
        var passes = FinishingPasses.InOrder(Settings);
        var page = TestPage.Of(Html);
        foreach (var pass in passes)
        {
            var before = page.Document.DocumentElement.OuterHtml;
            pass.Apply(page);
            Assert.False(before == page.Document.DocumentElement.OuterHtml, $"{pass.GetType().Name} changed nothing.");
        }

        var all = typeof(IFinishingPass).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(IFinishingPass)));
        Assert.Equal(all.Order(TypeNames), passes.Concat(FinishingPasses.InOtherLanguages(Settings)).Select(pass => pass.GetType()).Distinct().Order(TypeNames));
    }

    private static readonly Comparer<Type> TypeNames = Comparer<Type>.Create((one, other) => string.CompareOrdinal(one.FullName, other.FullName));
}
