using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Reading.Sources;
using SendSite.Reading.Structures;

namespace SendSite.Importing;

/// <summary>
/// Adds the figures of a data file of official statistics to the site's own, once: a figure that is there already stays, a new
/// one is added, and one that differs from what was published stops everything unless it is meant as a revision. Either all
/// new rows are written or none.
/// </summary>
internal sealed class MeasuresImport(ImportOptions options)
{
    private readonly DiagnosticBag _bag = new();

    public ImportOutcome Run()
    {
        var site = new SourceLoader(options.SiteFolder, _bag);
        var (_, measures) = MeasuresReader.Read(site);
        var settings = SiteReader.Read(site);
        var data = new SourceLoader(Path.GetDirectoryName(options.File)!, _bag);
        if (_bag.StopsPublication() || settings is null || Read(data) is not { } file)
        {
            return ImportOutcome.Stopped(_bag.Sorted());
        }

        if (settings.AreaCode is not { } areaCode)
        {
            _bag.Report(ImportRules.NothingToImport, SourceSpan.Whole(SiteReader.File), "\"area-code\" is missing, so nobody can tell which rows are this area's.", "Add the ONS code of the local authority, such as E08000026.");
            return ImportOutcome.Stopped(_bag.Sorted());
        }

        var figures = new OfficialFigures(file, areaCode, options.Published, _bag);
        var mapped = Mapped(measures, file).ToList();
        var found = mapped.Select(entry => (entry.Measure, Figures: figures.Of(entry.Measure, entry.Mapping))).ToList();
        if (!_bag.StopsPublication() && found.TrueForAll(entry => entry.Figures.IsEmpty))
        {
            _bag.Report(ImportRules.NothingToImport, SourceSpan.Whole(file.Name), $"No row of this file is a figure of a measure for {settings.Area} ({areaCode}) or England.", "Say in data/measures.yml where each measure stands in it (\"official\"), or name one with --measure and --indicator.");
        }

        return Add(found, ObservationsLog.Current(site));
    }

    private OfficialFile? Read(SourceLoader files)
    {
        var name = Path.GetFileName(options.File);
        if (!files.Exists(name))
        {
            _bag.Report(ImportRules.NotOfficialLayout, SourceSpan.Whole(name), "There is no such file.", "Check the path you gave.");
        }

        return OfficialFile.Read(files, name);
    }

    /// <summary>The measures to look for: the one named on the command line, or each whose indicator the file has.</summary>
    private IEnumerable<(Measure Measure, OfficialMapping Mapping)> Mapped(ImmutableArray<Measure> measures, OfficialFile file)
    {
        if (options.Measure is not { } id)
        {
            return measures.Where(measure => measure.Official is not null && file.IndexOf(measure.Official.Indicator) >= 0).Select(measure => (measure, measure.Official!));
        }

        var measure = measures.FirstOrDefault(measure => measure.Id == id);
        var mapping = options.Mapping ?? measure?.Official;
        if (measure is null || mapping is null)
        {
            var near = NearestName.Find(id, measures.Select(entry => entry.Id));
            _bag.Report(
                ImportRules.NothingToImport,
                SourceSpan.Whole(MeasuresReader.File),
                measure is null ? $"There is no measure \"{id}\"." : $"The measure \"{id}\" does not say where it stands in official files.",
                measure is not null ? "Give its column with --indicator, or add \"official\" to the measure." : near is null ? "Use an id from this file." : $"Did you mean \"{near}\"?");
            return [];
        }

        return [(measure, mapping)];
    }

    private ImportOutcome Add(List<(Measure Measure, ImmutableArray<MeasureFigure> Figures)> found, Dictionary<MeasureFigureKey, MeasureFigure> current)
    {
        var added = new List<(MeasureFigure Figure, bool IsRevision)>();
        var counts = ImmutableArray.CreateBuilder<ImportCount>();
        foreach (var (measure, figures) in found)
        {
            var fresh = figures.Where(figure => !current.ContainsKey(figure.About)).ToList();
            var changed = figures.Where(figure => current.TryGetValue(figure.About, out var known) && !IsSame(figure.Value, known.Value)).ToList();
            changed.ForEach(figure => ReportChange(figure, current[figure.About]));
            added.AddRange(fresh.Select(figure => (figure, false)).Concat(changed.Select(figure => (figure, true))));
            counts.Add(new ImportCount(measure.Id, fresh.Count, changed.Count, figures.Length - fresh.Count - changed.Count));
        }

        if (_bag.StopsPublication())
        {
            return ImportOutcome.Stopped(_bag.Sorted());
        }

        if (!options.DryRun && added.Count > 0)
        {
            new ObservationsLog(options.SiteFolder).Append(added, options.Source);
        }

        return new ImportOutcome(!options.DryRun, counts.ToImmutable(), _bag.Sorted());
    }

    private void ReportChange(MeasureFigure figure, MeasureFigure known)
    {
        if (options.Revise && figure.Published > known.Published)
        {
            return;
        }

        var about = figure.About.Breakdown is { } group ? $"{figure.About.Period}, {group}" : figure.About.Period;
        _bag.Report(
            ImportRules.ChangedHistory,
            figure.Span,
            $"\"{figure.About.Measure}\" for {about} is {figure.Value} here, but {known.Value} was published.",
            options.Revise
                ? FormattableString.Invariant($"A revision needs a later day than {known.Published:yyyy-MM-dd}: give it with --published.")
                : "If the source revised it, import with --revise: the new figure is added and marked as revised.",
            known.Span);
    }

    private static bool IsSame(string one, string other) => one == other
        || (decimal.TryParse(one, NumberStyles.Number, CultureInfo.InvariantCulture, out var first)
            && decimal.TryParse(other, NumberStyles.Number, CultureInfo.InvariantCulture, out var second)
            && first == second);
}
