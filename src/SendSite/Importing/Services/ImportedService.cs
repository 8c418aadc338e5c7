using System.Collections.Immutable;
using SendSite.Reading.Yaml;

namespace SendSite.Importing.Services;

/// <summary>A service of another directory as front matter and prose.</summary>
/// <param name="Id">The file's name without its ending.</param>
/// <param name="DerivedUuid">The other directory calls it by the UUID this site would give it, so it need not be written down.</param>
/// <param name="Body">Markdown; absent where the other directory has none.</param>
/// <param name="Missing">What every entry must say and this one does not.</param>
/// <param name="NotPlaced">JSON path and value of everything that has no place.</param>
internal sealed record ImportedService(
    string Id,
    Guid? Uuid,
    bool DerivedUuid,
    YamlMap Facts,
    string? Body,
    ImmutableArray<string> Missing,
    ImmutableArray<(string Path, string Value)> NotPlaced);
