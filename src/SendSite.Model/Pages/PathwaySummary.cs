using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages;

/// <param name="Needs">The needs' labels; empty means any need.</param>
public sealed record PathwaySummary(PageReference Page, AgeRange Ages, ImmutableArray<string> Needs);
