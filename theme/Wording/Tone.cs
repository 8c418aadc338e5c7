namespace SendSite.Theme.Wording;

/// <summary>How a tag is coloured. Never the only sign: every tag has a word and a shape.</summary>
public enum Tone
{
    Good,
    Fair,
    Doubt,
    Bad,
    Quiet,
}
