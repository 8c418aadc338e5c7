using System.Collections.Immutable;
using SendSite.Model.LocalOffer;

namespace SendSite.Model.Pages;

/// <summary>Whom a duty says to ask, or about what, each with the last time that was done.</summary>
/// <param name="Heading">The key of its heading.</param>
public sealed record ConsultationTable(string Heading, StatutoryDuty Duty, ImmutableArray<(DutyPart Part, Consultation? Last)> Rows);
