using System.Collections.Immutable;

namespace SendSite.Publishing.OpenReferral;

/// <summary>A page of a list. A static host cannot answer queries, so the first page holds everything.</summary>
internal sealed record ReferralList<T>
{
    public int TotalItems => Contents.Length;

    public int TotalPages { get; } = 1;

    public int PageNumber { get; } = 1;

    public int Size => Contents.Length;

    public bool FirstPage { get; } = true;

    public bool LastPage { get; } = true;

    public bool Empty => Contents.IsEmpty;

    public required ImmutableArray<T> Contents { get; init; }
}
