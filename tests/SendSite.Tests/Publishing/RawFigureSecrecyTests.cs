using System.Reflection;
using System.Runtime.CompilerServices;
using SendSite.Model.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Publishing;

/// <summary>Pages, files and feeds are made outside the model's assembly: from there a raw number must be out of reach.</summary>
public class RawFigureSecrecyTests
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    [Fact]
    public void No_public_member_of_a_raw_figure_gives_its_number_away()
    {
        var raw = typeof(RawFigure);
        Assert.Empty(raw.GetConstructors(Public));
        Assert.Empty(raw.GetFields(Public));
        Assert.All(raw.GetProperties(Public), property => Assert.Equal(typeof(bool), property.PropertyType));
        Assert.All(
            raw.GetMethods(Public).Where(method => method.DeclaringType == raw),
            method => Assert.Equal(typeof(bool), method.ReturnType));
        Assert.DoesNotContain("3", Example.Figure("3").ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_model_makes_a_published_value()
    {
        Assert.Empty(typeof(PublishedValue).GetConstructors(Public));
        Assert.All(typeof(PublishedValue).GetProperties(Public), property => Assert.False(property.CanWrite));
        Assert.Empty(typeof(PublishedValue).GetFields(Public));
    }

    [Fact]
    public void Only_the_tests_may_look_inside_the_model() =>
        Assert.Equal(
            ["SendSite.Tests"],
            typeof(RawFigure).Assembly.GetCustomAttributes<InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName));
}
