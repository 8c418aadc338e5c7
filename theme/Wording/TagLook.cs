namespace SendSite.Theme.Wording;

/// <summary>A word with its colour and shape.</summary>
/// <param name="Key">A key of the interface's strings; with <c>-meaning</c> added, what the word means.</param>
public readonly record struct TagLook(string Key, Tone Tone, Shape Shape);
