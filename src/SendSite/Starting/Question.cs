using System.Collections.Immutable;

namespace SendSite.Starting;

/// <summary>Something that is asked for, on a terminal or as an option of the command.</summary>
/// <param name="Name">The option's name without its dashes, and the place in the template or the column the answer goes to.</param>
/// <param name="Words">What is asked, in one line.</param>
internal sealed record Question(string Name, string Words)
{
    /// <summary>Nothing is written without an answer; a default is one.</summary>
    public bool Required { get; init; }

    /// <summary>What is taken where nobody answers.</summary>
    public Func<Beginning, string?> Default { get; init; } = _ => null;

    /// <summary>The values it can have; none means any words.</summary>
    public Func<Beginning, ImmutableArray<Choice>> Choices { get; init; } = _ => [];
}
