using SendSite.Model.Pages;

namespace SendSite.Theme.Prose;

/// <param name="Film">What plays.</param>
/// <param name="Transcript">All that is said and shown in it, as HTML made by the Markdown renderer.</param>
public sealed record ProseFilm(FilmShown Film, string Transcript) : ProsePart;
