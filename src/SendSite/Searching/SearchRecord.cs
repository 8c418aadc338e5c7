namespace SendSite.Searching;

/// <summary>A page as the search index takes it: its main part, and what is known of it beside its words.</summary>
/// <param name="Address">Relative to the site's root.</param>
/// <param name="Html">A document of its own, marked as Pagefind reads it; never published.</param>
internal sealed record SearchRecord(string Address, string Html);
