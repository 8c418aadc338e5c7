using SendSite.Model.Diagnostics;

namespace SendSite.Model.Voice;

/// <summary>Something people can come to.</summary>
/// <param name="Time">In words, such as 10am to noon.</param>
public sealed record LocalEvent(
    string Id,
    DateOnly Date,
    string? Time,
    string Title,
    string? Place,
    string? OnlineLink,
    string? WhoFor,
    string? HowToJoin,
    DateOnly Published,
    bool Invented,
    SourceSpan Source);
