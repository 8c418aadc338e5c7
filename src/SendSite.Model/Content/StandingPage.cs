namespace SendSite.Model.Content;

/// <summary>A page whose place in <c>input/</c> is its address.</summary>
public sealed record StandingPage : ContentPage
{
    /// <summary>Folder and name below <c>input/</c>, such as <c>about/privacy</c>; <c>about</c> for its <c>index.md</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its place in its section's list; pages without one come last, by title.</summary>
    public int Order { get; init; } = int.MaxValue;

    public Audience Audience { get; init; }
}
