using System.Collections.Immutable;

namespace SendSite.Checking.Consistency;

/// <summary>What stands around a page's content: in its header, its menus and its footer.</summary>
/// <param name="Menus">Its menus, but for trails of where the page stands and lists of its own parts.</param>
/// <param name="Fixtures">All it has there, in order.</param>
/// <param name="HasSearch">Whether the page offers to search the site, in its header or anywhere else.</param>
internal sealed record PageParts(ImmutableArray<PageMenu> Menus, ImmutableArray<PageFixture> Fixtures, bool HasSearch)
{
    public static readonly PageParts None = new([], [], false);

    /// <summary>The same for parts that are the same.</summary>
    public string Identity => string.Join('\n',
        Fixtures.Select(fixture => $"{fixture.Key}\t{fixture.Name}\t{fixture.IsInFooter}").Concat(Menus.Select(menu => $"{menu.Name}\t{string.Join(' ', menu.Targets)}")).Append(HasSearch ? "search" : ""));
}
