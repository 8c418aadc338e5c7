namespace SendSite.Checking.MediaFiles;

/// <summary>One timed piece of captions.</summary>
/// <param name="Line">Where its times stand in the file, counted from 1.</param>
/// <param name="From">When it appears, in seconds.</param>
/// <param name="To">When it goes.</param>
/// <param name="Words">What it says, a line break made a space.</param>
internal sealed record CaptionCue(int Line, double From, double To, string Words);
