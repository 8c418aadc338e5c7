using System.Collections.Immutable;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// Whom a figure is about: everyone, or one group of a breakdown, or the people in two or more groups at once, which data
/// files write with semicolons (breakdown type <c>Age phase; Sex</c>, breakdown <c>Primary; Girls</c>).
/// </summary>
internal sealed class MeasureGroup
{
    private MeasureGroup(ImmutableSortedDictionary<string, string> sides) => Sides = sides;

    public static MeasureGroup Everyone { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>What the group is by, each with which one it is.</summary>
    public ImmutableSortedDictionary<string, string> Sides { get; }

    /// <summary>The same for the same group, whatever the order of its sides.</summary>
    public string Name => string.Join("; ", Sides.Select(side => $"{side.Key}: {side.Value}"));

    /// <summary>What the group is by.</summary>
    public string Kind => string.Join("; ", Sides.Keys);

    public static MeasureGroup Of(string? type, string? group)
    {
        if (type is null || group is null)
        {
            return Everyone;
        }

        var (types, groups) = (Split(type), Split(group));
        return types.Length == groups.Length && types.Distinct(StringComparer.Ordinal).Count() == types.Length
            ? new(types.Zip(groups).ToImmutableSortedDictionary(side => side.First, side => side.Second, StringComparer.Ordinal))
            : new(Everyone.Sides.Add(type, group));
    }

    /// <summary>The wider group that is left when one side does not matter.</summary>
    public MeasureGroup Without(string side) => new(Sides.Remove(side));

    /// <summary>The narrower group with one more side.</summary>
    public MeasureGroup With(string side, string which) => new(Sides.Add(side, which));

    private static string[] Split(string text) => text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
