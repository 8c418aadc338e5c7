using SendSite.Model;

namespace SendSite.Starting;

/// <summary>What is known before anything is asked.</summary>
/// <param name="Name">As it was typed.</param>
/// <param name="Day">The day the site speaks for.</param>
/// <param name="Site">The site it will be part of; absent for a new site.</param>
internal sealed record Beginning(string Name, DateOnly Day, SiteContent? Site)
{
    /// <summary>The name as a title: itself, or the words of an id.</summary>
    public string Title
    {
        get
        {
            var last = Name.Trim('/').Split('/')[^1];
            var words = last.Any(char.IsWhiteSpace) ? last : last.Replace('-', ' ');
            return words.Length == 0 ? "" : char.ToUpperInvariant(words[0]) + words[1..];
        }
    }
}
