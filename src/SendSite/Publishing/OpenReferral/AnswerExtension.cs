namespace SendSite.Publishing.OpenReferral;

/// <summary>What a setting answers to one of the questions for settings.</summary>
internal sealed record AnswerExtension
{
    public required string Question { get; init; }

    public required string Words { get; init; }
}
