using SendSite.Preview;
using SendSite.Tests.Reading;

namespace SendSite.Tests.Preview;

/// <summary>A copy of the smallest site with a preview of it running on a free port.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(3));
    private readonly SiteCopy _files = new();
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });
    private PreviewRun _run = null!;

    private PreviewedSite()
    {
    }

    public string Folder => _files.Folder;

    public Uri Address => _run.Address;

    public HttpClient Browser => _browser;

    /// <summary>Ends a test that waits for something that does not come.</summary>
    public CancellationToken Patience => _patience.Token;

    /// <summary>What the person at the terminal has read.</summary>
    public StringWriter Log { get; } = new();

    /// <param name="before">Changes the copy before the preview starts.</param>
    public static async Task<PreviewedSite> StartAsync(Action<PreviewedSite>? before = null)
    {
        var site = new PreviewedSite();
        before?.Invoke(site);
        site._run = await PreviewRun.StartAsync(new PreviewOptions(site.Folder), TimeProvider.System, new PreviewLog(TextWriter.Synchronized(site.Log)));
        return site;
    }

    /// <summary>A page's Markdown file.</summary>
    public static string Page(string title, string words, string more = "") =>
        $"---\ntitle: {title}\nsummary: What {title} is for.\nreviewed: 2026-10-05\nowner-role: Local Offer Officer\n{more}---\n\n{words}\n";

    public void Write(string path, string text) => _files.Write(path, text);

    public Task<string> GetAsync(string path) => _browser.GetStringAsync(new Uri(Address, path), Patience);

    public Task<HttpResponseMessage> AskAsync(string path) => _browser.GetAsync(new Uri(Address, path), Patience);

    public Task<PreviewEvents> ListenAsync() => PreviewEvents.OpenAsync(_browser, Address, Patience);

    public async ValueTask DisposeAsync()
    {
        await _run.DisposeAsync();
        _browser.Dispose();
        _files.Dispose();
        _patience.Dispose();
    }
}
