using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

/// <summary>The years of comments on the Local Offer, newest first, each with its page (SEND Regulations 2014, regulation 56).</summary>
public sealed record CommentsPage : Page
{
    public required ImmutableArray<(CommentYear Year, PageReference Page)> Years { get; init; }
}
