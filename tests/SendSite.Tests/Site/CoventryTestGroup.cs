namespace SendSite.Tests.Site;

/// <summary>Tests that share one build of the example site.</summary>
[CollectionDefinition(Name)]
public sealed class CoventryTestGroup : ICollectionFixture<CoventrySite>
{
    public const string Name = "Coventry";
}
