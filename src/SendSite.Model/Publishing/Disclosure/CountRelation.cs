using System.Collections.Immutable;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>A sum every reader knows to hold: the whole is the parts together.</summary>
internal sealed record CountRelation(CountCell Whole, ImmutableArray<CountCell> Parts)
{
    public IEnumerable<CountCell> Cells => Parts.Prepend(Whole);

    /// <summary>
    /// The relation between a whole and parts as read, where there is one: with a part for people in no group where the
    /// parts fall short, and none at all where they come to more than the whole.
    /// </summary>
    /// <param name="mayFallShort">Whether people may be missing from the parts.</param>
    public static CountRelation? Between(CountCell whole, ImmutableArray<CountCell> parts, bool mayFallShort)
    {
        if (whole.Number is not { } number)
        {
            return new CountRelation(whole, parts);
        }

        var rest = number - parts.Sum(part => part.Number ?? 0);
        var allKnown = parts.All(part => part.Number is not null);
        if (rest < 0 || (allKnown && rest > 0 && !mayFallShort))
        {
            return null;
        }

        return rest == 0 || !(allKnown && mayFallShort)
            ? new CountRelation(whole, parts)
            : new CountRelation(whole, parts.Add(CountCell.Implied($"{whole.Name} rest {rest}", rest, whole.Threshold, whole.Published)));
    }

    /// <summary>Two places that hold the same number.</summary>
    public static CountRelation Same(CountCell one, CountCell other) => new(one, [other]);
}
