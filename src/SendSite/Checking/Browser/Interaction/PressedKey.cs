namespace SendSite.Checking.Browser.Interaction;

/// <summary>A key that made a page do something.</summary>
/// <param name="Key">As it is written.</param>
/// <param name="What">What it did: <c>change</c>, <c>click</c>, <c>focus</c>, <c>media</c>, <c>submit</c>.</param>
internal sealed record PressedKey(string Key, string What);
