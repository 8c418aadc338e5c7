namespace SendSite.Model.Languages;

/// <summary>A language a page may be written in.</summary>
/// <param name="Code">The shortest BCP 47 tag: <c>ur</c>. It is the last part of a file's name and the first of an address.</param>
/// <param name="Name">What its speakers call it, in its own letters: <c>اردو</c>.</param>
/// <param name="EnglishName">What English calls it: <c>Urdu</c>.</param>
/// <param name="Direction">Which way its lines run.</param>
/// <param name="Plurals">Which form its words take beside a number.</param>
public sealed record Language(string Code, string Name, string EnglishName, TextDirection Direction, PluralRule Plurals)
{
    /// <summary>For a <c>dir</c> attribute.</summary>
    public string Dir => Direction == TextDirection.RightToLeft ? "rtl" : "ltr";
}
