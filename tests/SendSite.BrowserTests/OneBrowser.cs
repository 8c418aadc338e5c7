namespace SendSite.BrowserTests;

/// <summary>Tests that share one browser; they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class OneBrowser : ICollectionFixture<BrowserFixture>
{
    public const string Name = "Browser";
}
