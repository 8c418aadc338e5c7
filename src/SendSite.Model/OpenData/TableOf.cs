using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;

namespace SendSite.Model.OpenData;

/// <summary>Describes a table column by column, each heading beside what fills it, so that the two cannot part.</summary>
internal sealed class TableOf<T>(string name, string title, string description)
{
    private readonly List<(PublishedColumn Column, Func<T, string> Cell)> _columns = [];

    public TableOf<T> Text(string column, string about, Func<T, string?> cell) =>
        Add(column, about, ColumnKind.Text, row => cell(row) ?? "");

    /// <summary>The id of what the row is about: each row has its own.</summary>
    public TableOf<T> Id(string about, Func<T, string> cell) => Text("id", about, cell).KeyedBy("id");

    /// <summary>The id of a row of another table.</summary>
    public TableOf<T> Reference(string column, string table, string about, Func<T, string?> cell) =>
        Text(column, about, cell).Mark(column, entry => entry with { RefersTo = table });

    /// <summary>No two rows have the same cells in all of these columns.</summary>
    public TableOf<T> KeyedBy(params string[] columns)
    {
        foreach (var column in columns)
        {
            Mark(column, entry => entry with { IsKey = true });
        }

        return this;
    }

    /// <summary>Several ids in one cell, as the data files write them: separated by semicolons.</summary>
    public TableOf<T> Ids(string column, string about, Func<T, IEnumerable<string>> cells) =>
        Add(column, about, ColumnKind.List, row => string.Join("; ", cells(row)));

    /// <summary>Several sentences in one cell, one to a line.</summary>
    public TableOf<T> Lines(string column, string about, Func<T, IEnumerable<string>> cells) =>
        Add(column, about, ColumnKind.Text, row => string.Join('\n', cells(row)));

    public TableOf<T> Day(string column, string about, Func<T, DateOnly?> cell) =>
        Add(column, about, ColumnKind.Date, row => cell(row)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "");

    public TableOf<T> Flag(string column, string about, Func<T, bool> cell) =>
        Add(column, about, ColumnKind.Flag, row => cell(row) ? "yes" : "");

    /// <summary>A number that is no statistic: a promise, a setting, or arithmetic on published figures. Four decimals at most.</summary>
    public TableOf<T> Number(string column, string about, Func<T, decimal?> cell) =>
        Add(column, about, ColumnKind.Number, row => cell(row)?.ToString("0.####", CultureInfo.InvariantCulture) ?? "");

    /// <summary>A published figure, or its symbol's letters, with its marks in the column after it.</summary>
    public TableOf<T> Figure(string column, string about, Func<T, PublishedValue?> cell, string? marksColumn = null) =>
        Add(column, about, ColumnKind.Figure, row => cell(row)?.ToString() ?? "")
            .Add(
                marksColumn ?? $"{column}_marks",
                "p provisional, r revised, e estimated, b break in series",
                ColumnKind.Text,
                row => cell(row)?.Marks.Codes() ?? "");

    public TableOf<T> Invented(Func<T, bool> cell) => Flag("invented", "yes where something in the row was made up for a demonstration", cell);

    /// <summary>Fills the table.</summary>
    /// <param name="source">Where an author would mend a row.</param>
    public PublishedTable Filled(IEnumerable<T> rows, Func<T, SourceSpan> source)
    {
        var kept = rows.ToImmutableArray();
        return new PublishedTable(
            name,
            title,
            description,
            [.. _columns.Select(entry => entry.Column)],
            [.. kept.Select(row => _columns.Select(entry => entry.Cell(row)).ToImmutableArray())])
        {
            Sources = [.. kept.Select(source)],
        };
    }

    private TableOf<T> Mark(string column, Func<PublishedColumn, PublishedColumn> change)
    {
        var place = _columns.FindIndex(entry => entry.Column.Name == column);
        _columns[place] = (change(_columns[place].Column), _columns[place].Cell);
        return this;
    }

    private TableOf<T> Add(string column, string about, ColumnKind kind, Func<T, string> cell)
    {
        _columns.Add((new PublishedColumn(column, about, kind), cell));
        return this;
    }
}
