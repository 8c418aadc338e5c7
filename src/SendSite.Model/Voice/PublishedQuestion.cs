using System.Collections.Immutable;

namespace SendSite.Model.Voice;

public sealed record PublishedQuestion(string Id, string Text, ImmutableArray<PublishedOption> Options);
