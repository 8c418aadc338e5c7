using SendSite.Model.Content;

namespace SendSite.Model.Pages;

/// <summary>A page said again in easy words and pictures.</summary>
public sealed record EasyReadPage : Page
{
    /// <summary>The page it says again.</summary>
    public required PageReference Original { get; init; }

    /// <summary>Who uses Easy Read and read it; absent while nobody has.</summary>
    public required ReadWith? ReadWith { get; init; }
}
