using System.CommandLine;
using System.Globalization;
using SendSite.Building;

namespace SendSite.Cli;

/// <summary>The options every verb that reads a site has.</summary>
internal sealed class SiteOptions
{
    private readonly Option<DirectoryInfo> _site = new("--site")
    {
        Description = "The site's folder, which holds data/ and input/.",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    };

    private readonly Option<string?> _output = new("--output") { Description = "Where to publish, relative to the site's folder. Default: output." };

    private readonly Option<DateOnly?> _asOf = new("--as-of")
    {
        Description = "The day the site speaks for, as yyyy-mm-dd.",
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : "";
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return day;
            }

            result.AddError($"'{text}' is not a day. Write it as yyyy-mm-dd, such as 2026-11-22.");
            return null;
        },
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Warnings stop publication too." };

    private readonly Option<bool> _noBrowser = new("--no-browser") { Description = "Leave out the checks that need a browser. The accessibility statement will say so." };

    public void AddTo(Command command)
    {
        command.Add(_site);
        command.Add(_output);
        command.Add(_asOf);
        command.Add(_strict);
        command.Add(_noBrowser);
    }

    public BuildOptions Read(ParseResult parsed) => new(parsed.GetRequiredValue(_site).FullName)
    {
        Output = parsed.GetValue(_output),
        AsOf = parsed.GetValue(_asOf),
        Strict = parsed.GetValue(_strict),
        UseBrowser = !parsed.GetValue(_noBrowser),
    };
}
