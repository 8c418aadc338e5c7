using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Consistency;

/// <summary>The links of a menu come in one order on every page that has it.</summary>
internal sealed class MenuOrderChanges : ISiteCheck
{
    private const int LeastInCommon = 3;

    public Rule Rule { get; } = new("SS887", nameof(MenuOrderChanges), Severity.Error,
        Why: "People who know a menu by where things stand, or enlarge a small part of it, find something else in the place.")
    {
        Criteria = ["3.2.3"],
    };

    public IEnumerable<Diagnostic> Check(SiteFacts site) =>
        from template in site.Templates.Groups
        from alike in template.SelectMany(page => page.Parts.Menus.Select((menu, index) => (Page: page, Menu: menu, Key: menu.Name.Length > 0 ? menu.Name : FormattableString.Invariant($"{index}")))).GroupBy(one => one.Key, StringComparer.Ordinal)
        let usual = alike.GroupBy(one => string.Join(' ', one.Menu.Targets), StringComparer.Ordinal).OrderByDescending(order => order.Count()).First().First()
        from one in alike
        where one.Page != usual.Page && Swapped(usual.Menu.Targets, one.Menu.Targets) is not null
        let swapped = Swapped(usual.Menu.Targets, one.Menu.Targets)!.Value
        select new Diagnostic(Rule, one.Page.Source,
            $"In the menu{(one.Menu.Name.Length > 0 ? $" \"{one.Menu.Name}\"" : "")}, {swapped.First} comes before {swapped.Second} here, and after it on {usual.Page.Route}.",
            "Keep one order on all pages.")
        {
            Page = one.Page.Route.Path,
            Related = [usual.Page.Source],
        };

    /// <summary>The first two links that stand the other way round; nothing where the common ones keep their order, or are too few to be one menu.</summary>
    private static (string First, string Second)? Swapped(ImmutableArray<string> usual, ImmutableArray<string> found)
    {
        var place = usual.Select((target, index) => (target, index)).ToDictionary(pair => pair.target, pair => pair.index, StringComparer.Ordinal);
        var common = found.Where(place.ContainsKey).ToList();
        if (common.Count < LeastInCommon || common.Count * 2 <= Math.Min(usual.Length, found.Length))
        {
            return null;
        }

        var wrong = common.Zip(common.Skip(1)).FirstOrDefault(pair => place[pair.First] > place[pair.Second]);
        return wrong.First is null ? null : wrong;
    }
}
