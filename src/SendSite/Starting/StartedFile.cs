using SendSite.Reading.Sources;

namespace SendSite.Starting;

/// <summary>A file with something new in it, before it is saved.</summary>
/// <param name="FirstLine">The first new line, counted from 1.</param>
/// <param name="IsNew">Nothing stood there before.</param>
internal sealed record StartedFile(UnsavedFile File, int FirstLine, bool IsNew);
