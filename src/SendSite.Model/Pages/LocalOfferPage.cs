using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What the law asks of the Local Offer, where the site answers it, and what is still missing.</summary>
public sealed record LocalOfferPage : Page
{
    /// <summary>What is missing or told in part of the Schedule's items.</summary>
    public required ImmutableArray<StatutoryEntry> Gaps { get; init; }

    /// <summary>Items that are told, by what they are about: the key of the heading, then the items.</summary>
    public required ImmutableArray<(string Heading, ImmutableArray<StatutoryEntry> Entries)> Told { get; init; }

    /// <summary>What the law asks to be done beside telling: what is still missing first.</summary>
    public required ImmutableArray<StatutoryEntry> Duties { get; init; }

    /// <summary>For each duty to ask people: those to be asked, or asked about, and when that last was.</summary>
    public required ImmutableArray<ConsultationTable> Asked { get; init; }

    /// <summary>How many items of the Schedule are told, told in part, missing, and not accounted for.</summary>
    public required (int Met, int Partly, int Missing, int Unrecorded) Counts { get; init; }

    /// <summary>Where the law itself can be read: title and address.</summary>
    public required ImmutableArray<(string Title, string Address)> Laws { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }

    /// <summary>The list of gaps for officers.</summary>
    public required PageReference GapList { get; init; }
}
