using System.CommandLine;
using SendSite.Building;

namespace SendSite.Cli;

/// <summary>The options of every verb that may open pages in a browser: which pages, and what may be taken from an earlier check.</summary>
internal sealed class BrowserOptions
{
    private readonly Option<bool> _all = new("--all") { Description = "Open every page in the browser, however large the site." };

    private readonly Option<bool> _sample = new("--sample") { Description = "Open a choice of pages that shows every component, as on a site of more than 300 pages." };

    private readonly Option<DirectoryInfo?> _cache = new("--cache") { Description = "The folder that keeps results of pages that have not changed." };

    private readonly Option<bool> _noCache = new("--no-cache") { Description = "Look at every page now, and keep no result." };

    public void AddTo(Command command)
    {
        command.Add(_all);
        command.Add(_sample);
        command.Add(_cache);
        command.Add(_noCache);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_all) && result.GetValue(_sample))
            {
                result.AddError("--all and --sample cannot both be given: one opens every page, the other a choice of them.");
            }
        });
    }

    /// <param name="parsed">The command line.</param>
    /// <param name="usualCache">Where results are kept when no folder is named.</param>
    public BrowserSettings Read(ParseResult parsed, string usualCache) => new()
    {
        EveryPage = parsed.GetValue(_all) ? true : parsed.GetValue(_sample) ? false : null,
        CacheFolder = parsed.GetValue(_noCache) ? null : parsed.GetValue(_cache)?.FullName ?? usualCache,
    };
}
