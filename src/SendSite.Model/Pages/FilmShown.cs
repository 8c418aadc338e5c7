using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>A film on a page, from the site's own files.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Sources">Where it is published: the same film in one or more formats, best first.</param>
/// <param name="Captions">The words said in it, in WebVTT.</param>
/// <param name="Poster">A picture of it to show before it plays.</param>
/// <param name="InSignLanguage">The same film in British Sign Language; absent where there is none yet.</param>
public sealed record FilmShown(string Title, ImmutableArray<string> Sources, string Captions, string? Poster, string? InSignLanguage);
