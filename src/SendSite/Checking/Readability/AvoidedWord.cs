namespace SendSite.Checking.Readability;

/// <summary>A word or phrase that families should not have to meet.</summary>
/// <param name="Avoid">As written inside a sentence.</param>
/// <param name="Use">What to write in its place.</param>
/// <param name="Source">Who advises it, in words.</param>
/// <param name="OnlyWhen">The sense the advice is about; null for every sense.</param>
internal sealed record AvoidedWord(string Avoid, string Use, string Source, string? OnlyWhen);
