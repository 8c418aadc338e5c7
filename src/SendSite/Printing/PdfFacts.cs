using System.Collections.Immutable;

namespace SendSite.Printing;

/// <summary>What a PDF says of itself.</summary>
/// <param name="Sheets">How many pages it has.</param>
/// <param name="ShowsTitle">A window is to show the title, not the file's name.</param>
/// <param name="Tags">Everything in it by its tags; absent without any.</param>
/// <param name="Untagged">Letters that no tag holds and that are not marked as decoration.</param>
/// <param name="UnknownTags">Tags that are neither standard in PDF 1.7 nor explained by one that is.</param>
internal sealed record PdfFacts(
    int Sheets,
    string? Title,
    bool ShowsTitle,
    string? Language,
    ImmutableArray<string> Bookmarks,
    PdfTag? Tags,
    int Untagged,
    ImmutableArray<string> UnknownTags);
