using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

/// <summary>Each year's comments on the Local Offer, the responses, and what will be done (SEND Regulations 2014, regulation 56).</summary>
public sealed record CommentsPage : Page
{
    public required ImmutableArray<CommentYear> Years { get; init; }
}
