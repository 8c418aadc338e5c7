using SendSite.Model.Diagnostics;

namespace SendSite.Importing;

/// <summary>One figure of a measure as text, found in a file that is imported or already in the site's own.</summary>
/// <param name="About">What it is the figure of; there is one current figure for each.</param>
/// <param name="Value">The number or symbol, without marks.</param>
/// <param name="Published">The day it became public; the day given for the import when it is new.</param>
/// <param name="Span">Where it is written.</param>
internal sealed record MeasureFigure(MeasureFigureKey About, string Value, DateOnly Published, SourceSpan Span);
