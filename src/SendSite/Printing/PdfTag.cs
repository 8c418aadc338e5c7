using System.Collections.Immutable;

namespace SendSite.Printing;

/// <summary>A tag of a PDF with all in it, in reading order; without a name, a run of text.</summary>
/// <param name="Name">Such as <c>H1</c> or <c>TH</c>; blank for a run of text.</param>
/// <param name="Text">Of a run of text, what it says.</param>
/// <param name="Alternative">The words that stand for a picture.</param>
/// <param name="Scope">Of a header cell, whether it says what it heads.</param>
internal sealed record PdfTag(string Name, string Text, string? Alternative, bool Scope, ImmutableArray<PdfTag> Inside)
{
    /// <summary>This tag and every one in it, in reading order.</summary>
    public IEnumerable<PdfTag> All => Inside.SelectMany(tag => tag.All).Prepend(this);

    /// <summary>Every run of text, in reading order.</summary>
    public IEnumerable<string> Runs => All.Where(tag => tag.Name.Length == 0).Select(tag => tag.Text);

    public string Words => string.Concat(Runs);
}
