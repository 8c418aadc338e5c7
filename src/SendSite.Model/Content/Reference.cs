using SendSite.Model.Diagnostics;

namespace SendSite.Model.Content;

/// <summary>An id written in one place that names something defined in another.</summary>
/// <param name="Id">The id as written; blank when the file was wrong there, which has been reported.</param>
/// <param name="Span">Where it is written.</param>
public readonly record struct Reference(string Id, SourceSpan Span)
{
    public override string ToString() => Id;
}
