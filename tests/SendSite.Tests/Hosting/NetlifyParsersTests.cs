using System.Text.Json;
using SendSite.Hosting;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Hosting;

/// <summary>Netlify's own parsers read what we write as we read it.</summary>
public sealed class NetlifyParsersTests : IClassFixture<NpmPackages>, IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Netlify_publishes_the_output_folder_of_our_build()
    {
        var understood = await Understand(_ => { });

        Assert.Equal(Path.Combine(_folder.Path, "output"), understood.Publish);
        Assert.Equal("bash .ci/netlify-build", understood.Command);
        Assert.Equal("20", understood.Environment["NODE_VERSION"]);
        Assert.Contains("dotnet run --project src/SendSite -- build", await File.ReadAllTextAsync(Path.Combine(Repository.Root, ".ci", "netlify-build")), StringComparison.Ordinal);
        Assert.Empty(understood.Headers);
        Assert.Empty(understood.Redirects);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Netlify_reads_our_headers_as_we_do(bool demonstration)
    {
        var written = NetlifyHeaders.Write(SiteHeaders.For(demonstration));
        var understood = await Understand(folder => folder.Write("output/_headers", written));

        Assert.Empty(understood.Errors);
        AssertSameHeaders(NetlifyHeaders.Parse(written), understood);
        Assert.Equal(demonstration, understood.Headers[0].Values.ContainsKey("X-Robots-Tag"));
    }

    [Fact]
    public async Task Netlify_reads_odd_headers_as_we_do()
    {
        const string odd = "# note\n\n/*\r\n\tX-One:1,2 ,  3\n no colon\n X-One: 4\n/empty\n/help/:page\n  X-Colon: a:b\n/data/*.csv\n  X-Two: 2\n/*\n  X-One: 9\n";
        var understood = await Understand(folder => folder.Write("output/_headers", odd));

        Assert.Empty(understood.Errors);
        AssertSameHeaders(NetlifyHeaders.Parse(odd), understood);
    }

    [Fact]
    public async Task Netlify_reads_our_redirects_as_we_do()
    {
        RedirectRule[] rules = [Rule("/old", "/new/"), Rule("/news/*", "/voice/news/:splat"), Rule("/s/:name", "/help/services/:name/"), Rule("/plan.pdf", "https://example.org/plan.pdf?v=2#page=3")];
        var understood = await Understand(folder => folder.Write("output/_redirects", NetlifyRedirects.Write(rules)));

        Assert.Empty(understood.Errors);
        Assert.Equal(rules.Select(rule => new RedirectRead(rule.From, rule.To, rule.Status, rule.Force)), understood.Redirects);
    }

    [Fact]
    public async Task Netlify_reads_odd_redirects_as_we_do()
    {
        const string odd = "# note\n\n/a   /b\n/c\t/d 302! # until March\r\n/e /f 200\n/g /h 404 #\n";
        var understood = await Understand(folder => folder.Write("output/_redirects", odd));
        var ours = NetlifyRedirects.Parse(odd);

        Assert.Empty(understood.Errors);
        Assert.Empty(ours.Problems);
        Assert.Equal(understood.Redirects, ours.Rules.Select(rule => new RedirectRead(rule.From, rule.To, rule.Status, rule.Force)));
    }

    public void Dispose() => _folder.Dispose();

    private async Task<SiteRead> Understand(Action<TemporaryFolder> publish)
    {
        File.Copy(Path.Combine(Repository.Root, "netlify.toml"), _folder["netlify.toml"]);
        publish(_folder);
        return JsonSerializer.Deserialize<SiteRead>(await NpmPackages.RunAsync("netlify.mjs", _folder.Path), Json)!;
    }

    private static void AssertSameHeaders(ParsedRules<HeaderRule> ours, SiteRead netlifys)
    {
        Assert.Empty(ours.Problems);
        Assert.Equal(
            netlifys.Headers.SelectMany(rule => rule.Values.Select(header => (rule.For, header.Key, header.Value))),
            ours.Rules.SelectMany(rule => rule.Values.Select(header => (rule.For.Text, header.Name, header.Value))));
    }

    private static RedirectRule Rule(string from, string to) =>
        RedirectRule.TryCreate(from, to, out var rule) ? rule : throw new ArgumentException($"{from} {to}");

    private sealed record SiteRead(
        string Publish, string Command, Dictionary<string, string> Environment, HeaderRead[] Headers, RedirectRead[] Redirects, string[] Errors);

    private sealed record HeaderRead(string For, Dictionary<string, string> Values);

    private sealed record RedirectRead(string From, string To, int Status, bool Force);
}
