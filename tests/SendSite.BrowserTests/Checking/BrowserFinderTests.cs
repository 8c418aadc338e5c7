using SendSite.Checking.Browser;

namespace SendSite.BrowserTests.Checking;

public sealed class BrowserFinderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("browser-finder-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_missing_browser_named_in_SENDSITE_BROWSER_is_told_and_nothing_else_is_tried()
    {
        Put("bin/chromium");
        var browser = Finder(("SENDSITE_BROWSER", "/opt/nowhere/chrome"), ("PATH", At("bin"))).Find(out var fault);

        Assert.Null(browser);
        Assert.Equal(
            """
            SENDSITE_BROWSER: error SS656: SENDSITE_BROWSER names "/opt/nowhere/chrome", but there is no such file.
              Set SENDSITE_BROWSER to the full path of a Chromium, Chrome or Edge program, or unset it and one will be looked for.
            """, fault?.ToString());
    }

    [Fact]
    public void The_browser_named_in_SENDSITE_BROWSER_wins()
    {
        var named = Put("mine/some-browser");
        Put("bin/chromium-headless-shell");

        Assert.Equal(named, Finder(("SENDSITE_BROWSER", named), ("PATH", At("bin"))).Find(out _));
    }

    [Fact]
    public void The_headless_shell_is_preferred_wherever_it_is()
    {
        Put("first/chromium");
        var shell = Put("second/chromium-headless-shell");

        Assert.Equal(shell, Finder(("PATH", At("first") + Path.PathSeparator + At("second"))).Find(out _));
    }

    [Fact]
    public void A_usual_place_is_looked_at_after_PATH()
    {
        var chrome = Put("usual/google-chrome");

        Assert.Equal(chrome, new BrowserFinder(_ => null, [At("usual")]).Find(out _));
    }

    [Fact]
    public void The_newest_browser_in_Playwrights_cache_is_used()
    {
        Put("cache/chromium-999/chrome-linux/chrome");
        var newest = Put("cache/chromium-1248/chrome-linux64/chrome");

        Assert.Equal(newest, Finder(("PLAYWRIGHT_BROWSERS_PATH", At("cache"))).Find(out _));
    }

    [Fact]
    public void Nothing_there_is_no_fault_yet_because_one_can_be_installed()
    {
        Assert.Null(Finder(("PATH", At("empty"))).Find(out var fault));
        Assert.Null(fault);
    }

    private BrowserFinder Finder(params (string Name, string Value)[] variables)
    {
        var set = variables.ToDictionary(one => one.Name, one => one.Value);
        set.TryAdd("HOME", _folder);
        set.TryAdd("LOCALAPPDATA", _folder);
        return new BrowserFinder(set.GetValueOrDefault, []);
    }

    private string At(string path) => Path.Combine(_folder, path.Replace('/', Path.DirectorySeparatorChar));

    private string Put(string path)
    {
        var file = At(OperatingSystem.IsWindows() ? path + ".exe" : path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
        return file;
    }
}
