namespace SendSite.Checking.Lexicons;

/// <summary>A heading that names one subject over words about another.</summary>
/// <param name="Found">What the words are about.</param>
/// <param name="IsPlain">
/// Whether that is beyond doubt: the heading names nothing else, and the words are full of the other subject. Otherwise a person must say.
/// </param>
internal sealed record TopicClash(Topic Found, bool IsPlain);
