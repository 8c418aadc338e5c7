namespace SendSite.Reading.National;

/// <summary>A word plain English does without.</summary>
/// <param name="Use">What to write instead.</param>
/// <param name="OnlyWhen">The sense the advice is about; absent when it is about every sense.</param>
internal sealed record WordToAvoid(string Avoid, string Use, string? OnlyWhen);
