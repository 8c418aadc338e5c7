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

    /// <summary>The questions every setting is asked; empty for a service that is no setting.</summary>
    public ImmutableArray<AnsweredQuestion> SettingQuestions { get; init; } = [];

    /// <summary>How many of the items the law wants in a Local Offer this entry tells. Which ones stands in the data, for officers.</summary>
    public int Meets { get; init; }

    /// <summary>How many questions have no answer yet.</summary>
    public required int Gaps { get; init; }

    /// <summary>Why it cannot be used today, and until when.</summary>
    public Closure? Closed { get; init; }

    /// <summary>The day it must be checked by.</summary>
    public required DateOnly ReviewDue { get; init; }

    /// <summary>That day, where it went by so long ago that families must be warned.</summary>
    public DateOnly? StaleSince { get; init; }

    public override ImmutableArray<PageScript> Scripts => [PageScript.Shortlist];
}
