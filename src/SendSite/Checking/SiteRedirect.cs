using SendSite.Model.Diagnostics;

namespace SendSite.Checking;

/// <summary>An old address and where it leads now, as written in <c>data/redirects.csv</c>.</summary>
internal sealed record SiteRedirect(string From, string To, SourceSpan Source);
