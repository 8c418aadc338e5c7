using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Voice;

/// <summary>A year's comments on the Local Offer with the responses, as regulation 56 of the SEND Regulations 2014 asks.</summary>
public sealed record CommentYear(string Year, bool Invented, ImmutableArray<Comment> Comments, SourceSpan Source);
