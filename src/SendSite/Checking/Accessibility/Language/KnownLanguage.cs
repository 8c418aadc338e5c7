using System.Collections.Frozen;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>What the program knows of one language.</summary>
/// <param name="Tag">Its primary subtag.</param>
/// <param name="Words">The small words its sentences hang on.</param>
/// <param name="Kin">Languages it cannot be told from in a few sentences.</param>
/// <param name="Scripts">What it is written in.</param>
internal sealed record KnownLanguage(string Tag, FrozenSet<string> Words, FrozenSet<string> Kin, FrozenSet<string> Scripts);
