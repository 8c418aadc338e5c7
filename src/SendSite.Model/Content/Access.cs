using System.Collections.Immutable;

namespace SendSite.Model.Content;

/// <summary>How to get a service.</summary>
/// <param name="WhoDecides">How it is decided who gets it; absent when nobody has said.</param>
public sealed record Access(ImmutableArray<AccessRoute> Routes, ImmutableArray<string> Steps, ImmutableArray<string> WhatYouNeed, string? WhoDecides);
