using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Fields;

/// <summary>The fixed words a field may hold, in the order people list them.</summary>
internal sealed record WordList<T>(ImmutableArray<(string Word, T Value)> Words)
{
    public Parsed<T> Read(Field field)
    {
        foreach (var (word, value) in Words)
        {
            if (word == field.Text)
            {
                return Outcome.Of(value);
            }
        }

        return Outcome.Fault<T>(ReadingRules.UnknownWord, $"\"{field.Name}\" is {field.Quoted}, which is not one of its words.", HintFor(field.Text));
    }

    /// <summary>A word, or a range of two: <c>amber to green</c>.</summary>
    public Parsed<(T From, T To)> ReadRange(Field field)
    {
        var ends = field.Text.Split(" to ", StringSplitOptions.TrimEntries);
        var from = Read(field with { Text = ends[0] });
        var to = Read(field with { Text = ends[^1] });
        if (ends.Length <= 2 && from.Fault is null && to.Fault is null)
        {
            return Outcome.Of((from.Value!, to.Value!));
        }

        return Outcome.Fault<(T, T)>(
            ReadingRules.UnknownWord,
            $"\"{field.Name}\" is {field.Quoted}, which is neither one of its words nor a range of two.",
            $"{HintFor(field.Text)} Write a range with \"to\": {Words[0].Word} to {Words[1].Word}.");
    }

    private string HintFor(string text)
    {
        var nearest = NearestName.Find(text, Words.Select(entry => entry.Word));
        var offer = nearest is null ? "" : $"Did you mean \"{nearest}\"? ";
        return $"{offer}It can be: {string.Join(", ", Words.Select(entry => entry.Word))}.";
    }
}
