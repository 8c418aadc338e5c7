namespace SendSite.Model.Content;

/// <summary>One step of a pathway, in the order a family meets it.</summary>
/// <param name="HowLong">How long the step should take; absent where nobody promises.</param>
/// <param name="YouDo">What the family does, if anything.</param>
public sealed record PathwayStep(string Title, string What, string Who, string? HowLong, string? YouDo);
