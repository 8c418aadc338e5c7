namespace SendSite.Model.Settings;

/// <summary>Under what terms the site's words and data may be used again.</summary>
/// <param name="Name">As people call it.</param>
/// <param name="Address">Where its words are.</param>
public sealed record Licence(string Name, string Address)
{
    /// <summary>The licence public bodies use unless they say otherwise (UK Government Licensing Framework).</summary>
    public static readonly Licence OpenGovernment = new(
        "Open Government Licence v3.0", "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/");
}
