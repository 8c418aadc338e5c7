using System.Collections.Immutable;

namespace SendSite.Reading.Fields;

/// <summary>The columns a table has, or the keys a map has, in order, and which must be filled in.</summary>
internal sealed record Shape(ImmutableArray<FieldName> Fields)
{
    /// <summary>Reads the notation of the documentation: <c>id*, title*, note</c>; a star means it must be filled in.</summary>
    public static Shape Of(string notation) => new(
    [
        .. notation.Split(',', StringSplitOptions.TrimEntries).Select(name => new FieldName(name.TrimEnd('*'), name.EndsWith('*'))),
    ]);

    public IEnumerable<string> Names => Fields.Select(named => named.Name);

    public bool Has(string name) => Fields.Any(named => named.Name == name);

    /// <summary>These fields, then the others.</summary>
    public Shape And(string notation) => new(Fields.AddRange(Of(notation).Fields));

    public override string ToString() => string.Join(", ", Fields);
}
