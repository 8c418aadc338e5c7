using System.Collections.Immutable;
using System.Globalization;
using SendSite.Model.Publishing;

namespace SendSite.Tests.Publishing.Disclosure;

/// <summary>
/// A table of people made from a seed, with totals in one direction or two: by one thing, by two things that share a total,
/// by two things at once, by quarters of a year, or revised after it was first published.
/// </summary>
internal sealed class GeneratedTable
{
    private const string Published = "2026-10-30";
    private const string Later = "2026-11-10";
    private static readonly string[] Quarters = ["2025-26 Q1", "2025-26 Q2", "2025-26 Q3", "2025-26 Q4"];

    private readonly Random _random;
    private readonly List<(string Cell, int Number)> _cells = [];
    private readonly List<PublishedSum> _sums = [];

    public GeneratedTable(int seed)
    {
        _random = new Random(seed);
        Threshold = seed % 3 == 0 ? 8 : 5;
        Table = new TableExample { Rule = new DisclosureRule(Threshold) };
        Action make = (seed % 5) switch { 0 => ByOneThing, 1 => ByTwoThings, 2 => ByTwoThingsAtOnce, 3 => ByQuarter, _ => Revised };
        make();
    }

    public int Threshold { get; }

    public TableExample Table { get; }

    public IReadOnlyDictionary<string, int> Truth => _cells.ToDictionary(cell => cell.Cell, cell => cell.Number, StringComparer.Ordinal);

    public ImmutableArray<PublishedSum> Sums => [.. _sums];

    /// <summary>What everybody can read: the number of each cell, or nothing where it is withheld.</summary>
    public Dictionary<string, int?> Read() => _cells.Zip(Table.Published()).ToDictionary(
        cell => cell.First.Cell,
        cell => cell.Second == "c" ? (int?)null : int.Parse(cell.Second, CultureInfo.InvariantCulture),
        StringComparer.Ordinal);

    /// <summary>The withheld cells whose number is small, with the most it can be; none where a reader sees no cell to tell them from.</summary>
    public Dictionary<string, int> FirstHand(IReadOnlyDictionary<string, int?> shown) => shown.Values.All(number => number is null)
        ? []
        : Truth.Where(cell => cell.Value > 0 && cell.Value < Threshold).ToDictionary(cell => cell.Key, _ => Threshold - 1, StringComparer.Ordinal);

    private int People() => _random.Next(100) switch { < 15 => 0, < 50 => _random.Next(1, Threshold), _ => _random.Next(Threshold, 31) };

    private int[] Peoples(int count) => [.. Enumerable.Range(0, count).Select(_ => People())];

    private string Add(string group, int number, string period = "2026-27 Q2", string published = Published)
    {
        Table.With(group, number.ToString(CultureInfo.InvariantCulture), period, published);
        var name = $"{period}, {group}, {published}";
        _cells.Add((name, number));
        return name;
    }

    private void Sum(string whole, IEnumerable<string> parts) => _sums.Add(new PublishedSum(whole, [.. parts]));

    private void ByOneThing()
    {
        var numbers = Peoples(_random.Next(2, 7));
        Sum(Add("", numbers.Sum()), [.. numbers.Select((number, place) => Add($"Need: {place}", number))]);
    }

    private void ByTwoThings()
    {
        var corners = Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Peoples(3)).ToList();
        var whole = Add("", corners.Sum(row => row.Sum()));
        Sum(whole, [.. corners.Select((row, place) => Add($"Need: {place}", row.Sum()))]);
        Sum(whole, [.. Enumerable.Range(0, 3).Select(column => Add($"Sex: {column}", corners.Sum(row => row[column])))]);
    }

    private void ByTwoThingsAtOnce()
    {
        var columns = _random.Next(2, 5);
        var corners = Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Peoples(columns)).ToList();
        var whole = Add("", corners.Sum(row => row.Sum()));
        var needs = corners.Select((row, place) => Add($"Need: {place}", row.Sum())).ToList();
        var ages = Enumerable.Range(0, columns).Select(column => Add($"Age: {column}", corners.Sum(row => row[column]))).ToList();
        var cells = corners.Select((row, place) => row.Select((number, column) => Add($"Need: {place}; Age: {column}", number)).ToList()).ToList();
        Sum(whole, needs);
        Sum(whole, ages);
        needs.Zip(cells).ToList().ForEach(pair => Sum(pair.First, pair.Second));
        ages.Index().ToList().ForEach(age => Sum(age.Item, cells.Select(row => row[age.Index])));
    }

    private void ByQuarter()
    {
        var groups = _random.Next(2, 4);
        var corners = Quarters.Select(_ => Peoples(groups)).ToList();
        var whole = Add("", corners.Sum(row => row.Sum()), "2025-26");
        var years = Enumerable.Range(0, groups).Select(group => Add($"Need: {group}", corners.Sum(row => row[group]), "2025-26")).ToList();
        var quarters = corners.Select((row, place) => Add("", row.Sum(), Quarters[place])).ToList();
        var cells = corners.Select((row, place) => row.Select((number, group) => Add($"Need: {group}", number, Quarters[place])).ToList()).ToList();
        Sum(whole, years);
        Sum(whole, quarters);
        quarters.Zip(cells).ToList().ForEach(pair => Sum(pair.First, pair.Second));
        years.Index().ToList().ForEach(year => Sum(year.Item, cells.Select(row => row[year.Index])));
    }

    private void Revised()
    {
        var numbers = Peoples(_random.Next(3, 6));
        var first = numbers.Select((number, place) => Add($"Need: {place}", number)).ToList();
        Sum(Add("", numbers.Sum()), first);
        var changed = _random.Next(numbers.Length);
        numbers[changed] += _random.Next(1, 4);
        first[changed] = Add($"Need: {changed}", numbers[changed], published: Later);
        Sum(Add("", numbers.Sum(), published: Later), first);
    }
}
