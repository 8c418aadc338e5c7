namespace SendSite.Model.Languages;

/// <summary>The forms a word can take beside a number, as the Unicode CLDR names them. A language has some of them; all have <see cref="Other"/>.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
