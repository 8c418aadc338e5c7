using System.Collections.Immutable;

namespace SendSite.Theme.Prose;

/// <summary>An editor's prose, ready to be set: HTML made from Markdown, with worked-out parts between.</summary>
public sealed record PageProse(ImmutableArray<ProsePart> Parts)
{
    public static readonly PageProse None = new([]);

    public bool IsEmpty => Parts.IsEmpty;
}
