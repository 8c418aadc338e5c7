using SendSite.Tests.Tools;

namespace SendSite.Tests.Site;

/// <summary>Another judge's opinion of the markup: html-validate, every rule of its standard preset.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class HtmlValidateTests(CoventrySite coventry) : IClassFixture<NpmPackages>
{
    private static readonly string Config = Path.Combine(NpmPackages.Folder, ".htmlvalidate.json");

    [Fact]
    public async Task No_page_has_a_fault() =>
        Assert.Equal("", await ValidateAsync(coventry.Built.Folder));

    [Fact]
    public async Task It_does_find_a_fault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("below/page.html", coventry.Built["/"].Html.Replace("<h1", "<p><div></div></p><h1", StringComparison.Ordinal));

        var found = await Assert.ThrowsAsync<InvalidOperationException>(() => ValidateAsync(folder.Path));

        Assert.Contains("close-order", found.Message, StringComparison.Ordinal);
    }

    private static async Task<string> ValidateAsync(string folder)
    {
        var program = Path.Combine(NpmPackages.Folder, "node_modules", "html-validate", "bin", "html-validate.mjs");
        return (await NodeProcess.RunAsync(NpmPackages.Folder, "node", [program, "--config", Config, "--max-warnings", "0", "--formatter", "text", "--ext", "html", folder])).Trim();
    }
}
