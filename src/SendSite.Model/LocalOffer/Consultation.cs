using SendSite.Model.Content;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.LocalOffer;

/// <summary>That some of those who must be asked about the Local Offer were asked, or that something was asked about.</summary>
/// <param name="Part">Id of a part of a duty.</param>
public sealed record Consultation(Reference Part, DateOnly On, string How, bool Invented, SourceSpan Source);
