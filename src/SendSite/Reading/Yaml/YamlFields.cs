using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Reading.Yaml;

/// <summary>One map of a structure, checked against the keys it may have.</summary>
internal sealed class YamlFields : IFields
{
    private readonly YamlMap _map;

    private YamlFields(YamlMap map, Shape shape, DiagnosticBag bag)
    {
        _map = map;
        Bag = bag;
        var unknown = ReportUnknown(shape);
        ReportMissing(shape, unknown);
    }

    public DiagnosticBag Bag { get; }

    public SourceSpan Span => _map.Span;

    /// <summary>What it reads from.</summary>
    public YamlMap Node => _map;

    /// <summary>The top of a file; null when there is no such file, or when it holds no keys, which is reported.</summary>
    public static YamlFields? Load(SourceLoader files, string path, Shape shape) =>
        files.Load(path) is { } source ? Open(source, shape, files.Bag) : null;

    /// <summary>The top of a text.</summary>
    public static YamlFields? Open(SourceText source, Shape shape, DiagnosticBag bag) =>
        OpenMap(source, shape, bag) is { } map ? Of(map, shape, bag) : null;

    /// <summary>A part of a text that has been parsed.</summary>
    public static YamlFields Of(YamlMap map, Shape shape, DiagnosticBag bag) => new(map, shape, bag);

    /// <summary>The top of a text before its keys are checked against any shape.</summary>
    /// <param name="shape">What it starts with, for findings.</param>
    public static YamlMap? OpenMap(SourceText source, Shape shape, DiagnosticBag bag)
    {
        var top = YamlTree.Parse(source, bag);
        if (top is YamlMap map)
        {
            return map;
        }

        if (top is YamlText { Text: "" })
        {
            bag.Report(ReadingRules.EmptyFile, SourceSpan.Whole(source.Path), "There is nothing here to read.", $"It starts with: {shape.Names.First()}:");
        }
        else if (top is not null)
        {
            ReportShape(bag, top, "The file", "keys, each with a colon and a value", $"It starts with: {shape.Names.First()}:");
        }

        return null;
    }

    public Field? Find(string name) => _map.Find(name)?.Value switch
    {
        YamlText { Text.Length: > 0 } text => new Field(name, text.Text, text.Span),
        null or YamlText => null,
        var other => Misshapen<Field>(other, $"\"{name}\"", "one value", $"Write it on the same line: {name}: the value"),
    };

    public ImmutableArray<Field> FindAll(string name) =>
    [
        .. Items(name).Select(item => item switch
        {
            YamlText { Text.Length: > 0 } text => new Field(name, text.Text, text.Span),
            YamlText blank => ReportBlankItem(name, blank),
            _ => Misshapen<Field>(item, $"An entry of \"{name}\"", "one value", "If it has a colon and a space in it, put quotation marks around it."),
        }).OfType<Field>(),
    ];

    /// <summary>A map below a key; null when it is absent or is no map.</summary>
    public YamlFields? Map(string name, Shape shape) => _map.Find(name)?.Value switch
    {
        YamlMap map => new YamlFields(map, shape, Bag),
        null or YamlText { Text: "" } => null,
        var other => Misshapen<YamlFields>(other, $"\"{name}\"", "keys of its own", $"Its keys are: {string.Join(", ", shape.Names)}."),
    };

    /// <summary>The maps of a list below a key, in order.</summary>
    public IEnumerable<YamlFields> Maps(string name, Shape shape) => Items(name)
        .Select(item => item is YamlMap map
            ? new YamlFields(map, shape, Bag)
            : Misshapen<YamlFields>(item, $"An entry of \"{name}\"", "keys of its own", $"Its keys are: {string.Join(", ", shape.Names)}."))
        .OfType<YamlFields>();

    /// <summary>The keys and values of a map whose keys are ids.</summary>
    /// <param name="hint">How to write a value that is not one text.</param>
    public ImmutableArray<(Field Key, Field Value)> Pairs(string name, string hint)
    {
        var value = _map.Find(name)?.Value;
        if (value is not YamlMap map)
        {
            _ = value is null or YamlText { Text: "" } ? null : Misshapen<YamlFields>(value, $"\"{name}\"", "keys of its own", "Write one key and one value on each line.");
            return [];
        }

        return
        [
            .. map.Entries
                .Where(entry => entry.Value is YamlText || Misshapen<Field>(entry.Value, $"\"{entry.Key.Text}\"", "one value", hint) is not null)
                .Select(entry => (new Field(entry.Key.Text, entry.Key.Text, entry.Key.Span), ToField(entry))),
        ];
    }

    private static Field ToField(YamlEntry entry) => new(entry.Key.Text, ((YamlText)entry.Value).Text, entry.Value.Span);

    private ImmutableArray<YamlNode> Items(string name) => _map.Find(name)?.Value switch
    {
        YamlList list => list.Items,
        null or YamlText { Text: "" } => [],
        var other => Misshapen<YamlList>(other, $"\"{name}\"", "a list", "Start each entry on a line of its own with a hyphen and a space.")?.Items ?? [],
    };

    private Field? ReportBlankItem(string name, YamlText blank)
    {
        Bag.Report(ReadingRules.MissingValue, blank.Span, $"An entry of \"{name}\" is empty.", "Fill it in or remove its hyphen.");
        return null;
    }

    private T? Misshapen<T>(YamlNode found, string what, string wanted, string hint)
        where T : class
    {
        ReportShape(Bag, found, what, wanted, hint);
        return null;
    }

    private static void ReportShape(DiagnosticBag bag, YamlNode found, string what, string wanted, string hint) =>
        bag.Report(ReadingRules.WrongShape, found.Span, $"{what} is {found.Kind}, but should be {wanted}.", hint);

    private ImmutableArray<string> ReportUnknown(Shape shape)
    {
        var unknown = _map.Entries.Where(entry => !shape.Has(entry.Key.Text)).ToImmutableArray();
        foreach (var entry in unknown)
        {
            var hint = NearestName.Find(entry.Key.Text, shape.Names) is { } nearest
                ? $"Did you mean \"{nearest}\"?"
                : $"Remove it. The keys here are: {string.Join(", ", shape.Names)}.";
            Bag.Report(ReadingRules.UnknownKey, entry.Key.Span, $"There is no key {new Field("", entry.Key.Text, Span).Quoted} here.", hint);
        }

        return [.. unknown.Select(entry => entry.Key.Text)];
    }

    /// <summary>Reports needed keys that are absent or blank, except those an unknown one was probably meant to be.</summary>
    private void ReportMissing(Shape shape, ImmutableArray<string> unknown)
    {
        foreach (var key in shape.Fields.Where(key => key.IsRequired).Select(key => key.Name))
        {
            if (_map.Find(key) is not { } entry)
            {
                if (!unknown.Any(name => NearestName.Find(name, shape.Names) == key))
                {
                    Bag.Report(ReadingRules.MissingKey, Span, $"\"{key}\" is missing.", $"Add a line here: {key}:");
                }
            }
            else if (entry.Value is YamlText { Text: "" })
            {
                Bag.Report(ReadingRules.MissingValue, entry.Key.Span, $"\"{key}\" has nothing after it.", "Fill it in. A value that starts with # needs quotation marks around it.");
            }
        }
    }
}
