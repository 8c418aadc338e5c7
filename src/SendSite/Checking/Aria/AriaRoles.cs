using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SendSite.Checking.Aria;

/// <summary>The roles of WAI-ARIA 1.2, with those of the digital publishing and graphics modules and the new names of 1.3.</summary>
internal static class AriaRoles
{
    private static readonly FrozenDictionary<string, AriaRole> All = Gathered();

    /// <summary>The role of a token, in any case; nothing where there is no such role.</summary>
    public static AriaRole? Find(string token) => All.GetValueOrDefault(token);

    /// <summary>The tokens an author may use.</summary>
    public static IEnumerable<string> Names => All.Values.Where(role => !role.IsAbstract).Select(role => role.Name);

    private static FrozenDictionary<string, AriaRole> Gathered()
    {
        var rows = AriaRoleTable.Rows.ToDictionary(row => row.Name, StringComparer.Ordinal);
        return rows.Values.ToFrozenDictionary(row => row.Name, row => Gather(row, rows), StringComparer.OrdinalIgnoreCase);
    }

    private static AriaRole Gather(AriaRoleRow row, Dictionary<string, AriaRoleRow> rows)
    {
        var kinds = Kinds(row, rows).ToFrozenSet(StringComparer.Ordinal);
        return new AriaRole(row.Name, row.NameFrom)
        {
            Kinds = kinds,
            IsAbstract = row.IsAbstract,
            NeedsName = row.NeedsName,
            ChildrenPresentational = row.Flat,
            Required = Words(row.Required),
            Supported = kinds.SelectMany(kind => Words(rows[kind].Required).Concat(Words(rows[kind].Supports))).ToFrozenSet(StringComparer.Ordinal),
            Context = Words(row.Context),
            Owned = Words(row.Owned),
        };
    }

    private static IEnumerable<string> Kinds(AriaRoleRow row, Dictionary<string, AriaRoleRow> rows) =>
        Words(row.Parents).SelectMany(parent => Kinds(rows[parent], rows)).Prepend(row.Name).Distinct();

    private static ImmutableArray<string> Words(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
