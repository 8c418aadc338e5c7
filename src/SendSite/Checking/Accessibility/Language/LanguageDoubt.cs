namespace SendSite.Checking.Accessibility.Language;

/// <summary>Words that do not look like the language they are said to be in.</summary>
/// <param name="Name">The language, or the script, they look like, in English.</param>
/// <param name="Tag">Its primary subtag; empty when only the script is known.</param>
/// <param name="IsSure">Whether the text is long enough and the margin wide enough to bet on it.</param>
internal sealed record LanguageDoubt(string Name, string Tag, bool IsSure);
