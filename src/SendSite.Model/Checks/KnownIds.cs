using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Checks;

/// <summary>The ids of one kind of thing.</summary>
/// <param name="Kind">What people call it: "strand".</param>
/// <param name="DefinedIn">The file, or the folder with a slash at its end; null for what belongs to the program.</param>
internal sealed record KnownIds(string Kind, string? DefinedIn, ImmutableHashSet<string> Ids)
{
    public static KnownIds Of(string kind, string? definedIn, IEnumerable<string> ids) => new(kind, definedIn, [.. ids]);

    public static KnownIds Of(string kind, ImmutableArray<VocabularyTerm> terms) => Of(kind, "data/vocabulary.yml", terms.Select(term => term.Id));

    /// <summary>Whether part of what defines these ids could not be read.</summary>
    public bool HasGaps(SiteContent content) => DefinedIn is not null
        && content.FilesWithGaps.Any(file => file == DefinedIn || (DefinedIn.EndsWith('/') && file.StartsWith(DefinedIn, StringComparison.Ordinal)));
}
