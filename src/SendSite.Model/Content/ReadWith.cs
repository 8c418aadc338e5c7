namespace SendSite.Model.Content;

/// <summary>That people it is written for read a page before it was published.</summary>
/// <param name="Who">The group; never a person.</param>
/// <param name="On">The day.</param>
public sealed record ReadWith(string Who, DateOnly On);
