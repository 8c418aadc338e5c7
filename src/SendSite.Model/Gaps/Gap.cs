using SendSite.Model.Diagnostics;

namespace SendSite.Model.Gaps;

/// <summary>Something that is not there, not told or not done.</summary>
/// <param name="Subject">What it is missing from.</param>
/// <param name="Detail">What exactly is missing: words of the data, or keys of front matter.</param>
/// <param name="OwnerRole">Who can close it; absent where nobody is named.</param>
/// <param name="Due">The day it was, or is, to be closed by.</param>
/// <param name="Page">The address of the page that shows it.</param>
/// <param name="Source">Where an author would mend it.</param>
public sealed record Gap(GapKind Kind, string Subject, string? Detail, string? OwnerRole, DateOnly? Due, string? Page, SourceSpan Source);
