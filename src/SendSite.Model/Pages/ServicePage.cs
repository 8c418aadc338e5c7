using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Services;

namespace SendSite.Model.Pages;

/// <summary>One service, with the same headings in the same order every time.</summary>
public sealed record ServicePage : Page
{
    public required Service Service { get; init; }

    public required PageReference Type { get; init; }

    public required ImmutableArray<PageReference> Needs { get; init; }

    public required ImmutableArray<PageReference> Areas { get; init; }

    /// <summary>Every access fact of the vocabulary: yes, no, or not told yet.</summary>
    public required ImmutableArray<StatedAccessFact> AccessFacts { get; init; }

    public ServiceWaits? Waits { get; init; }

    /// <summary>Routes this service helps on.</summary>
    public required ImmutableArray<PageReference> Pathways { get; init; }

    /// <summary>The day it should have been checked by, once that has gone by.</summary>
    public DateOnly? ReviewOverdueSince { get; init; }
}
