using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>One kind of promise: the keys it needs, those it may have, and how it is read.</summary>
internal sealed record PromiseKind(ImmutableArray<string> Needs, ImmutableArray<string> May, Func<YamlFields, Promise> Read);
