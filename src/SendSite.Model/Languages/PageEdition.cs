using SendSite.Model.Pages;

namespace SendSite.Model.Languages;

/// <summary>A page in one of the languages it is in.</summary>
/// <param name="Language">Absent for the site's own.</param>
public sealed record PageEdition(Language? Language, Route Route);
