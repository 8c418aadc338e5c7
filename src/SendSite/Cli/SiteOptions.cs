using System.CommandLine;
using SendSite.Building;

namespace SendSite.Cli;

/// <summary>The options of every verb that builds a site.</summary>
internal sealed class SiteOptions
{
    private readonly SourceOptions _source = new();

    private readonly Option<string?> _output = new("--output") { Description = "Where to publish, relative to the site's folder. Default: output." };

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings stop publication too." };

    private readonly Option<bool> _noBrowser = new("--no-browser") { Description = "Leave out the checks that need a browser. The accessibility statement will say so." };

    private readonly Option<bool> _noSearch = new("--no-search") { Description = "Leave out the search index. The search page then lists every page, and finds none." };

    private readonly BrowserOptions _browser = new();

    public void AddTo(Command command)
    {
        _source.AddTo(command);
        command.Add(_output);
        command.Add(_strict);
        command.Add(_noBrowser);
        command.Add(_noSearch);
        _browser.AddTo(command);
    }

    /// <summary>How the browser checks of a folder somebody else made go: its results are kept among the user's own files.</summary>
    public BrowserSettings ForFolder(ParseResult parsed) =>
        _browser.Read(parsed, Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "sendsite", "checks"));

    public BuildOptions Read(ParseResult parsed) => new(_source.Site(parsed))
    {
        Output = parsed.GetValue(_output),
        AsOf = _source.AsOf(parsed),
        Strict = parsed.GetValue(_strict),
        Search = !parsed.GetValue(_noSearch),
        UseBrowser = !parsed.GetValue(_noBrowser),
        Browser = _browser.Read(parsed, Path.Combine(_source.Site(parsed), ".sendsite-cache")),
    };
}
