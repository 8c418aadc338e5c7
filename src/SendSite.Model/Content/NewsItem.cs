namespace SendSite.Model.Content;

/// <summary>A dated piece of news.</summary>
public sealed record NewsItem : ContentPage
{
    public required DateOnly Published { get; init; }
}
