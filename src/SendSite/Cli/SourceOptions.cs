using System.CommandLine;
using System.Globalization;

namespace SendSite.Cli;

/// <summary>The options of every verb that reads a site: where it is, and for which day.</summary>
internal sealed class SourceOptions
{
    private readonly Option<DirectoryInfo> _site = new("--site")
    {
        Description = "The site's folder, which holds data/ and input/.",
        DefaultValueFactory = _ => new DirectoryInfo(Directory.GetCurrentDirectory()),
    };

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

    public void AddTo(Command command)
    {
        command.Add(_site);
        command.Add(_asOf);
    }

    /// <summary>The site's folder, in full.</summary>
    public string Site(ParseResult parsed) => parsed.GetRequiredValue(_site).FullName;

    public DateOnly? AsOf(ParseResult parsed) => parsed.GetValue(_asOf);
}
