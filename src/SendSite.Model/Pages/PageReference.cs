using SendSite.Model.Languages;

namespace SendSite.Model.Pages;

/// <summary>A link to a page of this site, or to a place on one.</summary>
/// <param name="Route">The page.</param>
/// <param name="Title">The link's words: what is at the other end.</param>
/// <param name="Summary">One sentence for lists.</param>
/// <param name="Anchor">An id on the page, without the hash.</param>
public sealed record PageReference(Route Route, string Title, string? Summary = null, string? Anchor = null)
{
    /// <summary>The language of the page and of these words; absent for the site's own.</summary>
    public Language? Language { get; init; }

    /// <summary>An address as people write it, with a fragment if need be; null when it is no address of a page. Its title is the address until somebody names it.</summary>
    public static PageReference? Parse(string address)
    {
        var parts = address.Split('#', 2);
        return Route.TryParse(parts[0], out var route) ? new PageReference(route, address, Anchor: parts.ElementAtOrDefault(1)) : null;
    }

    /// <summary>For an <c>href</c>.</summary>
    public string Address => Anchor is null ? Route.Path : $"{Route.Path}#{Anchor}";
}
