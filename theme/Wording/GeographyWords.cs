using SendSite.Model.Measures;

namespace SendSite.Theme.Wording;

public static class GeographyWords
{
    /// <summary>Whose figure it is, inside a sentence.</summary>
    public static string InWords(this Geography geography, InterfaceStrings words)
    {
        ArgumentNullException.ThrowIfNull(words);
        return geography switch
        {
            Geography.England => words["place-england"],
            Geography.Neighbours => words["place-neighbours"],
            _ => words["place-area"],
        };
    }
}
