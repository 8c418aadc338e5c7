using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Time;

namespace SendSite.Model.Impact;

/// <summary>An editor's words around a worked-out part of a year's summary.</summary>
public sealed record Commentary
{
    public required PlanYear Year { get; init; }

    public required CommentarySection Section { get; init; }

    /// <summary>The heading the words stand under, within their section.</summary>
    public required string Title { get; init; }

    /// <summary>The day a person last checked the words.</summary>
    public required DateOnly Reviewed { get; init; }

    public required string OwnerRole { get; init; }

    public bool Invented { get; init; }

    /// <summary>Shown in the preview only.</summary>
    public bool Draft { get; init; }

    public required MarkdownText Body { get; init; }

    public required SourceSpan Source { get; init; }
}
