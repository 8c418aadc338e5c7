using SendSite.Model.Pages;
using SendSite.Theme.Pages;

namespace SendSite.Tests.Theme;

public class PageComponentsTests
{
    public static TheoryData<Type> KindsOfPage =>
        [.. typeof(Page).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Page)) && !type.IsAbstract).OrderBy(type => type.Name, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(KindsOfPage))]
    public void Every_kind_of_page_has_a_component_that_takes_it(Type kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        Assert.Equal(kind, PageComponents.For(kind).GetProperty("Page")!.PropertyType);
    }
}
