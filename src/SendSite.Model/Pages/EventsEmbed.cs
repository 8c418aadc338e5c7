using System.Collections.Immutable;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

/// <summary><c>{{events}}</c></summary>
/// <param name="Coming">The next few, soonest first.</param>
public sealed record EventsEmbed(ImmutableArray<LocalEvent> Coming) : Embed;
