using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Model.Time;
using SendSite.Reading.Csv;
using SendSite.Reading.Fields;

namespace SendSite.Importing;

/// <summary>One row of a data file of official statistics.</summary>
internal sealed class OfficialRow(OfficialFile file, CsvRecord record)
{
    /// <summary>What stands in a filter for everyone.</summary>
    public const string Total = "Total";

    public SourceSpan Span => record.Span;

    /// <summary>What a cell holds; blank when the row is too short or has no such column.</summary>
    public string this[string column] => file.IndexOf(column) is var index && index >= 0 && index < record.Cells.Length ? record.Cells[index] : "";

    /// <summary>A cell with its place, for findings.</summary>
    public Field Cell(string column) => new(column, this[column], record.SpanOf(file.IndexOf(column)));

    /// <summary>Whose figure the row holds, as far as it is one the site shows.</summary>
    /// <param name="areaCode">The ONS code of the site's local authority.</param>
    public Geography? Whose(string areaCode) => this["geographic_level"] switch
    {
        "Local authority" when this["new_la_code"] == areaCode => Geography.Area,
        "National" when this["country_code"] == "E92000001" => Geography.England,
        _ => null,
    };

    /// <summary>The period the row is about; null for one the site has no words for.</summary>
    public Period? Period()
    {
        var digits = this["time_period"];
        var identifier = this["time_identifier"];
        var years = digits.Length == 6 ? $"{digits[..4]}-{digits[4..]}" : digits;
        var month = Array.IndexOf(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, identifier) + 1;
        var text = identifier switch
        {
            "Academic year" => $"academic {years}",
            "Financial year" => years,
            "Reporting year" => this["date"],
            _ when identifier.StartsWith("Financial year Q", StringComparison.Ordinal) => $"{years} {identifier["Financial year ".Length..]}",
            _ when month is > 0 and <= 12 => FormattableString.Invariant($"{digits}-{month:00}"),
            _ => "",
        };
        return Model.Time.Period.TryParse(text, out var period) ? period : null;
    }
}
