namespace SendSite.Model.Languages;

/// <summary>Which way a language's lines run.</summary>
public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}
