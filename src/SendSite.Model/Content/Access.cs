using System.Collections.Immutable;

namespace SendSite.Model.Content;

/// <summary>How to get a service.</summary>
public sealed record Access(ImmutableArray<AccessRoute> Routes, ImmutableArray<string> Steps, ImmutableArray<string> WhatYouNeed);
