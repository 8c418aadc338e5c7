namespace SendSite.Checking.Statement;

/// <summary>Forms of words that the model accessibility statement fixes.</summary>
internal static class StatementWords
{
    public const string Regulations = "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018";

    public const string Standard = "the Web Content Accessibility Guidelines version 2.2 AA standard";

    public const string CommitmentHint =
        "Restore it in the theme's strings: {organisation} is committed to making its website accessible, in accordance with the " + Regulations + ".";
}
