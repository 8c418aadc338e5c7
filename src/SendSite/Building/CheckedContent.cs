using SendSite.Model;
using SendSite.Model.Checks;
using SendSite.Model.Diagnostics;
using SendSite.Reading;

namespace SendSite.Building;

/// <summary>A site's files, read and found to agree with each other: fit to build from.</summary>
/// <param name="AsOf">The day the site speaks for.</param>
internal sealed record CheckedContent(SiteContent Content, DateOnly AsOf)
{
    /// <summary>Reads and checks every file; nothing when what is found, in the bag, stops publication.</summary>
    /// <param name="asOf">The day asked for; without one, the day in <c>data/site.yml</c>, then today.</param>
    public static CheckedContent? Read(string siteFolder, DateOnly? asOf, TimeProvider time, DiagnosticBag bag)
    {
        if (ContentReader.Read(siteFolder, bag) is not { } content)
        {
            return null;
        }

        var day = asOf ?? content.Settings.AsOf ?? DateOnly.FromDateTime(time.GetLocalNow().DateTime);
        ModelChecks.Run(content, day, bag);
        return bag.StopsPublication() ? null : new CheckedContent(content, day);
    }
}
