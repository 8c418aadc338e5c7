using SendSite.Model.Languages;

namespace SendSite.Model.Content;

/// <summary>That a page says another page's words again in another language.</summary>
/// <param name="Language">The language it is in.</param>
/// <param name="CheckedBy">The role of the speaker who read it; absent while nobody has, and it is a draft.</param>
/// <param name="CheckedOn">The day they did.</param>
public sealed record Translation(Language Language, string? CheckedBy, DateOnly? CheckedOn)
{
    /// <summary>No speaker of the language has read it yet.</summary>
    public bool IsDraft => CheckedBy is null;
}
