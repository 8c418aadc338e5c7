using SendSite.Publishing.OpenReferral;

namespace SendSite.Tests.Publishing.OpenReferral;

public class NameUuidTests
{
    [Fact]
    public void The_example_of_the_standard_gives_the_standards_UUID() =>
        Assert.Equal(new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"), NameUuid.Of(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com"));
}
