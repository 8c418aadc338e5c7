using SendSite.Model.Diagnostics;

namespace SendSite.Model.Accessibility;

/// <summary>A person's answer to a question a program asked (a finding of severity <see cref="Severity.Review"/>).</summary>
/// <param name="Rule">The rule's code: <c>SS691</c>.</param>
/// <param name="Page">A page's address or a source file; <c>*</c> at the end stands for any rest.</param>
/// <param name="Answer">What the person decided, and why.</param>
/// <param name="Role">Who answered.</param>
public sealed record ReviewAnswer(string Rule, string Page, string Answer, string Role, DateOnly Date, SourceSpan Source)
{
    /// <summary>The element asked about; any when absent.</summary>
    public string? Selector { get; init; }

    /// <summary>Words of the question; any when absent.</summary>
    public string? Message { get; init; }

    /// <summary>The last day it counts; in a file without one, the site's review period after the answer.</summary>
    public DateOnly? Expires { get; init; }
}
