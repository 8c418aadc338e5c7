using System.Collections.Immutable;

namespace SendSite.Model.Accessibility;

/// <summary>A success criterion of WCAG 2.2, with what a program can do about it on a static site.</summary>
/// <param name="Number">Such as <c>1.4.3</c>.</param>
/// <param name="Slug">Its name in the addresses of W3C's own pages.</param>
public sealed record SuccessCriterion(string Number, string Title, string Slug, ConformanceLevel Level)
{
    public required string Principle { get; init; }

    /// <summary>Number and title, such as <c>1.4 Distinguishable</c>.</summary>
    public required string Guideline { get; init; }

    public required Checkability Checkable { get; init; }

    public required CheckMethod Method { get; init; }

    public required Applicability Applies { get; init; }

    /// <summary>How a program may check it, for those who write rules.</summary>
    public required string How { get; init; }

    /// <summary>W3C's approved ACT rules, by id.</summary>
    public required ImmutableArray<string> ActRules { get; init; }

    /// <summary>axe-core's rules, by id, some of them off by default.</summary>
    public required ImmutableArray<string> AxeRules { get; init; }

    /// <summary>False for 4.1.1, which WCAG 2.2 withdrew.</summary>
    public required bool Current { get; init; }

    /// <summary>W3C's explanation of it.</summary>
    public Uri Understanding => new($"https://www.w3.org/WAI/WCAG22/Understanding/{Slug}");

    /// <summary>What the pages must hold for it to ask anything.</summary>
    public PageContents Needs => Applies switch
    {
        Applicability.IfMedia => PageContents.Media,
        Applicability.IfForms => PageContents.Forms,
        Applicability.IfScript => PageContents.Script,
        Applicability.IfMotion => PageContents.Motion,
        Applicability.Rare when Number.StartsWith("1.2.", StringComparison.Ordinal) => PageContents.Media,
        Applicability.Rare when Number.StartsWith("2.5.", StringComparison.Ordinal) => PageContents.Script,
        Applicability.Rare when Number.StartsWith("3.3.", StringComparison.Ordinal) => PageContents.Forms,
        _ => PageContents.Anything,
    };
}
