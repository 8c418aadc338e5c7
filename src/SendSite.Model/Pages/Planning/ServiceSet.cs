using System.Collections.Immutable;
using System.Numerics;

namespace SendSite.Model.Pages.Planning;

/// <summary>Some of the directory's services, by their places in it: one bit each, so that thousands of lists are quick to compare.</summary>
internal sealed class ServiceSet
{
    private const int Bits = 64;

    private readonly ulong[] _words;

    private ServiceSet(ulong[] words)
    {
        _words = words;
        Count = words.Sum(BitOperations.PopCount);
    }

    public int Count { get; }

    /// <summary>The services for which something holds.</summary>
    public static ServiceSet Where<T>(ImmutableArray<T> all, Func<T, bool> holds)
    {
        var words = new ulong[(all.Length + Bits - 1) / Bits];
        for (var place = 0; place < all.Length; place++)
        {
            words[place / Bits] |= holds(all[place]) ? 1UL << (place % Bits) : 0;
        }

        return new ServiceSet(words);
    }

    public ServiceSet And(ServiceSet other) => new([.. _words.Zip(other._words, (one, two) => one & two)]);

    /// <summary>The services of the set, in the directory's order.</summary>
    public ImmutableArray<T> Of<T>(ImmutableArray<T> all) =>
        [.. all.Where((_, place) => (_words[place / Bits] & (1UL << (place % Bits))) != 0)];
}
