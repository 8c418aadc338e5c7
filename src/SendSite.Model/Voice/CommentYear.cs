using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.Voice;

/// <summary>A year's comments on the Local Offer with the responses, as regulation 56 of the SEND Regulations 2014 asks.</summary>
/// <param name="From">The first day of the time the comments were made in.</param>
/// <param name="To">The last.</param>
/// <param name="Published">The day the comments and the response became public.</param>
public sealed record CommentYear(string Year, DateOnly From, DateOnly To, DateOnly Published, bool Invented, ImmutableArray<Comment> Comments, SourceSpan Source)
{
    /// <summary>The day by which the next comments and response must be public: regulation 56(3) says at least once a year.</summary>
    public DateOnly NextDue => Published.AddYears(1);
}
