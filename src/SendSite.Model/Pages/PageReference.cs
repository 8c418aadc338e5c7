namespace SendSite.Model.Pages;

/// <summary>A link to a page of this site, or to a place on one.</summary>
/// <param name="Route">The page.</param>
/// <param name="Title">The link's words: what is at the other end.</param>
/// <param name="Summary">One sentence for lists.</param>
/// <param name="Anchor">An id on the page, without the hash.</param>
public sealed record PageReference(Route Route, string Title, string? Summary = null, string? Anchor = null)
{
    /// <summary>For an <c>href</c>.</summary>
    public string Address => Anchor is null ? Route.Path : $"{Route.Path}#{Anchor}";
}
