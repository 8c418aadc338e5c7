using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using SendSite.Hosting;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Hosting;

public sealed class StaticSiteServerTests : IAsyncLifetime, IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private StaticSiteServer _server = null!;

    public async Task InitializeAsync()
    {
        _folder.Write("secret.txt", "secret");
        _folder.Write("site/index.html", "<!doctype html><p>Café");
        _folder.Write("site/help/index.html", "help");
        _folder.Write("site/404.html", "no such page");
        _folder.Write("site/_headers", NetlifyHeaders.Write(SiteHeaders.For(demonstration: true)));
        _folder.Write("site/_redirects", "/old /help/ 301\n");
        _server = await StaticSiteServer.StartAsync(_folder["site"]);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _browser.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_page_arrives_with_its_type_its_length_and_the_sites_headers()
    {
        using var response = await _browser.GetAsync(_server.Address);
        var body = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("<!doctype html><p>Café", body);
        Assert.Equal("text/html; charset=UTF-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(Encoding.UTF8.GetByteCount(body), response.Content.Headers.ContentLength);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("noindex", Assert.Single(response.Headers.GetValues("X-Robots-Tag")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task The_content_policy_is_the_sites_own_but_for_the_directive_that_needs_https()
    {
        using var response = await _browser.GetAsync(_server.Address);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.EndsWith("form-action 'self'; frame-ancestors 'none'", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_slash_and_an_old_address_redirect()
    {
        Assert.Equal("/help/", (await LocationOf("help"))!.OriginalString);
        Assert.Equal("/help/?a=1", (await LocationOf("old?a=1"))!.OriginalString);
    }

    [Fact]
    public async Task A_missing_page_is_404_with_the_sites_own_page()
    {
        using var response = await _browser.GetAsync(new Uri(_server.Address, "missing/"));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("no such page", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Head_is_answered_without_a_body()
    {
        var answer = await Raw("HEAD /help/ HTTP/1.1", $"127.0.0.1:{_server.Address.Port}");

        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 4\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_methods_are_refused()
    {
        using var response = await _browser.PostAsync(_server.Address, new StringContent("x"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("GET /../secret.txt HTTP/1.1")]
    [InlineData("GET /help/../../secret.txt HTTP/1.1")]
    [InlineData("GET /%2e%2e/secret.txt HTTP/1.1")]
    [InlineData("GET /..%2fsecret.txt HTTP/1.1")]
    [InlineData("GET /..%5csecret.txt HTTP/1.1")]
    [InlineData("GET //secret.txt HTTP/1.1")]
    public async Task No_address_leaves_the_folder(string request) =>
        Assert.DoesNotContain("\r\n\r\nsecret", await Raw(request, $"127.0.0.1:{_server.Address.Port}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("evil.example:{0}", "421")]
    [InlineData("127.0.0.1", "421")]
    [InlineData("127.0.0.1:1", "421")]
    [InlineData("localhost.evil.example:{0}", "421")]
    [InlineData("localhost:{0}", "200")]
    [InlineData("LOCALHOST:{0}", "200")]
    [InlineData("127.0.0.1:{0}", "200")]
    public async Task Only_this_machines_own_name_is_answered(string host, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status}", await Raw("GET / HTTP/1.1", string.Format(null, host, _server.Address.Port)), StringComparison.Ordinal);

    [Fact]
    public async Task Nobody_but_this_machine_can_connect()
    {
        var address = (await Dns.GetHostAddressesAsync(Dns.GetHostName())).FirstOrDefault(found => found.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(found));
        using var client = new TcpClient();

        Assert.Equal("127.0.0.1", _server.Address.Host);
        if (address is not null)
        {
            await Assert.ThrowsAnyAsync<SocketException>(() => client.ConnectAsync(address, _server.Address.Port));
        }
    }

    [Fact]
    public async Task A_preview_can_answer_first_and_change_the_site_as_it_runs()
    {
        var site = ServedSite.Open(MemoryFiles.Empty.With("index.html", "one"));
        await using var preview = await StaticSiteServer.StartAsync(
            () => site,
            configure: application => application.Map("/preview", reload => reload.Run(context => context.Response.WriteAsync("reload"))));

        Assert.Equal("one", await _browser.GetStringAsync(preview.Address));
        site = ServedSite.Open(MemoryFiles.Empty.With("index.html", "two"));
        Assert.Equal("two", await _browser.GetStringAsync(preview.Address));
        Assert.Equal("reload", await _browser.GetStringAsync(new Uri(preview.Address, "preview")));
    }

    [Fact]
    public async Task A_port_in_use_is_told() =>
        await Assert.ThrowsAsync<IOException>(() => StaticSiteServer.StartAsync(() => ServedSite.Open(MemoryFiles.Empty), _server.Address.Port));

    private async Task<Uri?> LocationOf(string path)
    {
        using var response = await _browser.GetAsync(new Uri(_server.Address, path));
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        return response.Headers.Location;
    }

    // HttpClient tidies addresses before it sends them; an attacker would not.
    private async Task<string> Raw(string requestLine, string host)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, _server.Address.Port);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{requestLine}\r\nHost: {host}\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}
