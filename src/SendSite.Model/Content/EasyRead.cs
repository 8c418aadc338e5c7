using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Model.Content;

/// <summary>
/// A page said again in easy words and pictures, for people with a learning disability. Its facts and its review are the page's own. The
/// page may be one the program makes: the file stands where that page's file would stand.
/// </summary>
public sealed record EasyRead
{
    /// <summary>The page it says again.</summary>
    public required Route Of { get; init; }

    public required string Title { get; init; }

    public required string Summary { get; init; }

    /// <summary>Who uses Easy Read and read it; absent while nobody has.</summary>
    public ReadWith? ReadWith { get; init; }

    /// <summary>Of a page the program makes: the day whose version of it this says again. An editor's page is compared by its words when it is read.</summary>
    public DateOnly? MadeOn { get; init; }

    public required MarkdownText Body { get; init; }

    public required SourceSpan Source { get; init; }

    /// <summary>Its own address: below its page's.</summary>
    public Route Route => Of.Child("easy-read");
}
