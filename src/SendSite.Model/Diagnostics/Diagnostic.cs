using System.Collections.Immutable;

namespace SendSite.Model.Diagnostics;

/// <summary>One finding: what is wrong, where, and what to do next.</summary>
/// <param name="Rule">The rule that was broken.</param>
/// <param name="Span">Where; for a fault found in HTML, the page's source file.</param>
/// <param name="Message">What is wrong, quoting the value.</param>
/// <param name="Hint">What to do next.</param>
public sealed record Diagnostic(Rule Rule, SourceSpan Span, string Message, string Hint)
{
    /// <summary>The other half of a clash.</summary>
    public ImmutableArray<SourceSpan> Related { get; init; } = [];

    /// <summary>The page's address, for a fault found in finished HTML.</summary>
    public string? Page { get; init; }

    /// <summary>A CSS selector for the element, for a fault found in finished HTML.</summary>
    public string? Selector { get; init; }

    /// <summary>The theme's file that wrote the element, such as <c>theme/Parts/SiteFooter.razor</c>, once it has been traced.</summary>
    public string? Component { get; init; }

    /// <summary>The WCAG success criteria broken; the rule's, unless what found the fault knows better.</summary>
    public ImmutableArray<string> Criteria { get; init; } = Rule.Criteria;

    /// <summary>The W3C ACT rules behind the finding; the rule's, unless what found the fault knows better.</summary>
    public ImmutableArray<string> Act { get; init; } = Rule.Act;

    public Severity Severity => Rule.Severity;

    /// <summary>What is wrong, then the success criteria broken, if any.</summary>
    public string MessageWithCriteria => Criteria.IsEmpty ? Message : $"{Message} [WCAG {string.Join(", ", Criteria)}]";

    /// <summary>Two lines for a terminal: place, severity, code, message and success criteria; then the hint.</summary>
    public override string ToString()
    {
        var place = Page is null ? Span.ToString() : $"{Span} ({Page}{(Selector is null ? "" : " " + Selector)})";
        var related = Related.IsEmpty ? "" : $" See also {string.Join(", ", Related)}.";
        return $"{place}: {Severity.ToString().ToLowerInvariant()} {Rule.Code}: {MessageWithCriteria}\n  {Hint}{related}";
    }
}
