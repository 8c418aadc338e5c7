using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

/// <summary>A year's comments on the Local Offer, the responses, and what will be done (SEND Regulations 2014, regulation 56).</summary>
public sealed record CommentYearPage : Page
{
    public required CommentYear Year { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
