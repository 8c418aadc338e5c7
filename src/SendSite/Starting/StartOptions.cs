using System.Collections.Immutable;

namespace SendSite.Starting;

/// <summary>What is to be started, as asked on the command line.</summary>
/// <param name="SiteFolder">The folder that holds <c>data/</c> and <c>input/</c>.</param>
internal sealed record StartOptions(string SiteFolder, string Name)
{
    /// <summary>Answers given, by the name of their question.</summary>
    public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The day the site speaks for; without one, the day in <c>data/site.yml</c>, then today.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>A page is published with the next build, and is no draft.</summary>
    public bool Ready { get; init; }

    /// <summary>It is made up, to show a site working.</summary>
    public bool Invented { get; init; }
}
