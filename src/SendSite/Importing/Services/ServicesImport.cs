using System.Collections.Immutable;
using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Sources;
using SendSite.Reading.Structures;
using SendSite.Reading.Yaml;

namespace SendSite.Importing.Services;

/// <summary>
/// Writes the services of another directory into <c>input/services/</c>: a new one gets a file, one that is there and says the
/// same stays, and one that says something else stops everything unless it is meant to be revised. Either all files are
/// written or none.
/// </summary>
internal sealed class ServicesImport(ServicesImportOptions options)
{
    private const string UuidKey = "open-referral-id";

    private const string Folder = "input/services";

    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder _new = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _revised = ImmutableArray.CreateBuilder<string>();
    private int _unchanged;

    public ServicesImportOutcome Run()
    {
        var site = new SourceLoader(options.SiteFolder, _bag);
        var settings = SiteReader.Read(site);
        var words = VocabularyReader.Read(site);
        if (settings is null || _bag.StopsPublication())
        {
            return Outcome(written: false);
        }

        var reader = new ReferralReader(settings, words);
        var paths = PathsByUuid(site);
        foreach (var (file, json) in new ReferralSource(options.Source, _bag).Services())
        {
            var service = reader.Read(PlacedJson.Of(json));
            Tell(service, file);
            Take(service, service.Uuid is { } uuid && paths.TryGetValue(uuid, out var path) ? path : EntryFile.PathOf(service.Id), file, site);
        }

        if (_bag.StopsPublication() || options.DryRun)
        {
            return Outcome(written: false);
        }

        Write();
        return Outcome(written: true);
    }

    private static Dictionary<Guid, string> PathsByUuid(SourceLoader site)
    {
        var found = new Dictionary<Guid, string>();
        foreach (var path in site.List(Folder).Where(path => path.EndsWith(".md", StringComparison.Ordinal)))
        {
            if (EntryFile.Read(site, path)?.Facts.Find(UuidKey)?.Value is YamlText text && Guid.TryParse(text.Text, out var uuid))
            {
                found.TryAdd(uuid, path);
            }
        }

        return found;
    }

    /// <summary>Tells what has no place, and what must be filled in.</summary>
    private void Tell(ImportedService service, string file)
    {
        foreach (var (path, value) in service.NotPlaced)
        {
            _bag.Report(ImportRules.FieldNotPlaced, SourceSpan.Whole(file), $"{path} is \"{value}\", which has no place in \"{service.Id}\".", "Write it into the page by hand where families need it.");
        }

        foreach (var key in service.Missing)
        {
            _bag.Report(ImportRules.AnswerMissing, SourceSpan.Whole(file), $"\"{service.Id}\" does not say \"{key}\".", $"Fill it in in {EntryFile.PathOf(service.Id)}; until then the build stops.");
        }
    }

    private void Take(ImportedService service, string path, string file, SourceLoader site)
    {
        if (service.Id.Length == 0)
        {
            _bag.Report(ImportRules.NotOpenReferral, SourceSpan.Whole(file), "A service here has no name.", "Ask the other directory to name it.");
        }
        else if (_files.ContainsKey(path))
        {
            _bag.Report(ImportRules.NotOpenReferral, SourceSpan.Whole(file), $"A second service would be written to {path}.", "Import it on its own under another name, or take one of the two out.");
        }
        else if (!site.Exists(path))
        {
            _files[path] = EntryFile.Text(service.Facts.Entries, service.Body);
            _new.Add(service.Id);
        }
        else if (EntryFile.Read(site, path) is { } entry)
        {
            Compare(service, entry, path, file);
        }
    }

    private void Compare(ImportedService service, EntryFile entry, string path, string file)
    {
        ImmutableArray<YamlEntry> changed =
        [
            .. service.Facts.Entries.Where(fact =>
                EntryValue.Of(service.Facts, fact.Key.Text) is { Length: > 0 } value
                && value != EntryValue.Of(entry.Facts, fact.Key.Text)
                && !(service.DerivedUuid && fact.Key.Text == UuidKey && entry.Facts.Find(UuidKey) is null)),
        ];
        var body = service.Body is { } words && words != entry.Body ? words : null;
        if (changed.IsEmpty && body is null)
        {
            _unchanged++;
            return;
        }

        foreach (var fact in changed)
        {
            ReportChange(fact.Key.Text, EntryValue.Of(service.Facts, fact.Key.Text), EntryValue.Of(entry.Facts, fact.Key.Text), entry.SpanOf(fact.Key.Text), file);
        }

        if (body is not null)
        {
            ReportChange("the text", body, entry.Body, SourceSpan.Whole(path), file);
        }

        _files[path] = entry.With(changed, body);
        _revised.Add(service.Id);
    }

    private void ReportChange(string key, string imported, string known, SourceSpan span, string file)
    {
        if (!options.Revise)
        {
            _bag.Report(
                ImportRules.ChangedEntry,
                span,
                $"\"{key}\" is \"{imported}\" in {file}, but \"{known}\" here.",
                "If the other directory is right, import with --revise: its words replace these.");
        }
    }

    private void Write()
    {
        foreach (var (path, text) in _files)
        {
            var target = Path.Combine(options.SiteFolder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target + ".new", text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }

        foreach (var path in _files.Keys.Select(path => Path.Combine(options.SiteFolder, path)))
        {
            File.Move(path + ".new", path, overwrite: true);
        }
    }

    private ServicesImportOutcome Outcome(bool written) => new(written, _new.ToImmutable(), _revised.ToImmutable(), _unchanged, _bag.Sorted());
}
