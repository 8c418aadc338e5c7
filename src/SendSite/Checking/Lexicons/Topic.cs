using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SendSite.Checking.Lexicons;

/// <summary>A subject.</summary>
/// <param name="Key">Its key in the file.</param>
/// <param name="Title">The heading it most often has.</param>
/// <param name="Names">Stems of each heading that announces it.</param>
/// <param name="LooseNames">Those of them that may as well announce another subject.</param>
/// <param name="Words">Stems of words that passages about it are full of.</param>
/// <param name="Near">Subjects that often stand beside it.</param>
internal sealed record Topic(string Key, string Title, ImmutableArray<HashSet<string>> Names, ImmutableArray<HashSet<string>> LooseNames, FrozenSet<string> Words, FrozenSet<string> Near);
