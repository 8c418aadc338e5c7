using SendSite.Model.Measures;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Structures;

/// <summary>Reads what a measure is promised to do. Each kind of promise needs its own keys and uses no others.</summary>
internal static class PromiseReader
{
    public static readonly Shape Keys = Shape.Of("kind*, target, by, direction, with, words*, note");

    private const decimal Largest = 1_000_000_000;

    /// <summary>Stands in for a promise that could not be read, which has been reported; its words are blank.</summary>
    private static readonly SetUpPromise Unread = new("", null);

    /// <summary>For each kind, the keys it needs and the keys it may have beside them.</summary>
    private static readonly WordList<PromiseKind> Kinds = new(
    [
        ("reach", new(Needs: ["target", "by"], May: [], ReadReach)),
        ("ceiling", new(Needs: ["target"], May: ["by"], ReadCeiling)),
        ("floor", new(Needs: ["target"], May: ["by"], ReadFloor)),
        ("reduce-by", new(Needs: ["target", "by"], May: [], ReadReduce)),
        ("every-year", new(Needs: ["direction"], May: ["by"], ReadYearly)),
        ("compared", new(Needs: ["with"], May: ["by"], ReadCompared)),
        ("set-up", new(Needs: [], May: ["by"], ReadSetUp)),
    ]);

    /// <summary>The promise of a measure, or a stand-in for one that could not be read.</summary>
    public static Promise Read(YamlFields measure)
    {
        if (measure.Map("promise", Keys) is not { } promise)
        {
            return Unread;
        }

        if (promise.Find("kind") is not { } kindField || !promise.Read(kindField, Kinds.Read, out var kind))
        {
            return Unread;
        }

        CheckKeys(promise, kindField, kind);
        return kind.Read(promise);
    }

    private static void CheckKeys(YamlFields promise, Field kindField, PromiseKind kind)
    {
        foreach (var key in kind.Needs.Where(key => promise.Find(key) is null))
        {
            promise.Bag.Report(
                ReadingRules.PromiseIncomplete,
                kindField.Span,
                $"A promise of the kind {kindField.Quoted} needs \"{key}\".",
                $"Add a line here: {key}:");
        }

        string[] depending = ["target", "by", "direction", "with"];
        foreach (var unused in depending.Except(kind.Needs).Except(kind.May).Select(promise.Find).OfType<Field>())
        {
            promise.Bag.Report(
                ReadingRules.UnusedByPromise,
                unused.Span,
                $"\"{unused.Name}\" is not used by a promise of the kind {kindField.Quoted}.",
                "Remove the line, or choose another kind.");
        }
    }

    private static Promise ReadReach(YamlFields promise) =>
        Target(promise) is { } target ? new ReachPromise(target, promise.Date("by"), WordsOf(promise), NoteOf(promise)) : Unread;

    private static Promise ReadCeiling(YamlFields promise) =>
        Target(promise) is { } target ? new CeilingPromise(target, promise.DateOrNull("by"), WordsOf(promise), NoteOf(promise)) : Unread;

    private static Promise ReadFloor(YamlFields promise) =>
        Target(promise) is { } target ? new FloorPromise(target, promise.DateOrNull("by"), WordsOf(promise), NoteOf(promise)) : Unread;

    private static ReducePromise ReadReduce(YamlFields promise) =>
        new(promise.Value("target", NumberValue.Between(0, 100)), promise.Date("by"), WordsOf(promise), NoteOf(promise));

    private static Promise ReadYearly(YamlFields promise) => promise.ValueOrNull("direction", Words.Direction.Read) is { } rises
        ? new YearlyPromise(rises, promise.DateOrNull("by"), WordsOf(promise), NoteOf(promise))
        : Unread;

    private static ComparedPromise ReadCompared(YamlFields promise) =>
        new(promise.Value("with", Words.ComparedWith.Read), promise.DateOrNull("by"), WordsOf(promise), NoteOf(promise));

    private static SetUpPromise ReadSetUp(YamlFields promise) => new(WordsOf(promise), NoteOf(promise));

    private static decimal? Target(YamlFields promise) => promise.ValueOrNull("target", NumberValue.Between(-Largest, Largest));

    private static string WordsOf(YamlFields promise) => promise.Text("words");

    private static string? NoteOf(YamlFields promise) => promise.TextOrNull("note");
}
