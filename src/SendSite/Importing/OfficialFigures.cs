using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Reading;

namespace SendSite.Importing;

/// <summary>
/// Picks one measure's figures out of a data file of official statistics: the rows of the area and of England that say what
/// the measure's mapping asks, with the total in every other filter.
/// </summary>
internal sealed class OfficialFigures(OfficialFile file, string areaCode, DateOnly published, DiagnosticBag bag)
{
    /// <summary>The figures; each finding points at the row or cell that is at fault.</summary>
    public ImmutableArray<MeasureFigure> Of(Measure measure, OfficialMapping mapping)
    {
        if (!Has(mapping, measure))
        {
            return [];
        }

        // A column that says "Total" somewhere is a filter, and any other row of it is about some pupils only.
        var totals = file.Columns.Where(column => column != mapping.Indicator && mapping.Filters.All(filter => filter.Column != column) && file.Rows.Any(row => row[column] == OfficialRow.Total)).ToList();
        var found = new Dictionary<MeasureFigureKey, (MeasureFigure Figure, OfficialRow Row)>();
        foreach (var row in file.Rows.Where(row => row.Whose(areaCode) is not null && mapping.Filters.All(filter => row[filter.Column] == filter.Value)))
        {
            if (Group(row, mapping, totals) is not var (type, group) || Read(row, measure, mapping, type, group) is not { } figure)
            {
                continue;
            }

            if (!found.TryAdd(figure.About, (figure, row)))
            {
                ReportAmbiguous(measure, row, found[figure.About].Row);
            }
        }

        return [.. found.Values.Select(entry => entry.Figure)];
    }

    private bool Has(OfficialMapping mapping, Measure measure)
    {
        var wanted = mapping.Filters.Select(filter => filter.Column).Concat(mapping.Breakdowns.Select(breakdown => breakdown.Column)).Prepend(mapping.Indicator);
        var missing = wanted.FirstOrDefault(column => file.IndexOf(column) < 0);
        if (missing is not null)
        {
            var near = NearestName.Find(missing, file.Columns);
            bag.Report(
                ImportRules.UnknownIndicator,
                new SourceSpan(file.Name, 1, 1, 0),
                $"There is no column \"{missing}\" in this file, which the measure \"{measure.Id}\" is to come from.",
                near is null ? "Mend \"official\" of the measure in data/measures.yml, or import another file." : $"Did you mean \"{near}\"?");
        }

        return missing is null;
    }

    /// <summary>The group a row is about, both parts absent for everyone; null for a row about pupils nobody asked for.</summary>
    private static (string? Type, string? Group)? Group(OfficialRow row, OfficialMapping mapping, List<string> totals)
    {
        var open = totals.Where(column => row[column] != OfficialRow.Total).ToList();
        return open switch
        {
            [] => (null, null),
            [var column] when mapping.Breakdowns.FirstOrDefault(breakdown => breakdown.Column == column).Type is { } type => (type, row[column]),
            // The standard's pair for breakdowns by one thing at a time.
            ["breakdown_topic", "breakdown"] or ["breakdown", "breakdown_topic"] => (row["breakdown_topic"], row["breakdown"]),
            _ => null,
        };
    }

    private MeasureFigure? Read(OfficialRow row, Measure measure, OfficialMapping mapping, string? type, string? group)
    {
        if (row.Period() is not { } period)
        {
            bag.Report(
                ImportRules.UnknownOfficialTime,
                row.Cell("time_identifier").Span,
                $"The time is {row.Cell("time_period").Quoted}, {row.Cell("time_identifier").Quoted}, which the site has no period for.",
                "The row is left out. Financial and academic years, financial quarters and months can be imported.");
            return null;
        }

        var cell = row.Cell(mapping.Indicator);
        var value = cell.Text == "k" ? "low" : cell.Text;
        if (!RawFigure.TryParse(value, out _) || value.Contains(' ', StringComparison.Ordinal))
        {
            bag.Report(
                ReadingRules.InvalidFigure,
                cell.Span,
                $"\"{mapping.Indicator}\" is {cell.Quoted}, which is neither a number nor a symbol.",
                "The standard's symbols are z, x, c, low, k and u. Ask the publisher, or correct the downloaded file.");
            return null;
        }

        return new MeasureFigure(new MeasureFigureKey(measure.Id, period.Text, row.Whose(areaCode)!.Value, type, group), value, published, cell.Span);
    }

    private void ReportAmbiguous(Measure measure, OfficialRow row, OfficialRow first)
    {
        var differing = file.Columns.FirstOrDefault(column => row[column] != first[column]) ?? "";
        bag.Report(
            ImportRules.AmbiguousRows,
            row.Cell(differing).Span,
            $"Two rows fit the measure \"{measure.Id}\"; they differ in \"{differing}\": \"{first[differing]}\" and \"{row[differing]}\".",
            $"Say which is meant: add {differing}: {first[differing]} (or the other) to the filters of \"official\" in data/measures.yml.",
            first.Span);
    }
}
