using System.CommandLine;
using SendSite.Model.Time;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Publishes the site with a plan year's impact summary as page, family version, PDFs and data; without them it publishes nothing.</summary>
internal sealed class ImpactCommand
{
    private readonly SiteOptions _options = new();

    private readonly Argument<PlanYear> _year = new("year")
    {
        Description = "The plan year, such as 2026-27.",
        CustomParser = result =>
        {
            var text = result.Tokens is [var token] ? token.Value : "";
            if (PlanYear.TryParse(text, out var year))
            {
                return year;
            }

            result.AddError($"'{text}' is not a plan year. Plan years run April to March and are written 2026-27.");
            return default;
        },
    };

    public ImpactCommand()
    {
        Command = new Command("impact", "Builds, checks and publishes the site with the annual impact summary of a year: page, family version, PDFs and data.") { _year };
        _options.AddTo(Command);
        Command.SetAction((parsed, stop) => BuildRun.RunAsync(_options.Read(parsed) with { Impact = parsed.GetValue(_year) }, ReportFormat.Text, stop));
    }

    public Command Command { get; }
}
