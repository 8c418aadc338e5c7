using System.Collections.Immutable;
using SendSite.Finishing;
using SendSite.Model;
using SendSite.Model.Content;

namespace SendSite.Building;

/// <summary>The glossary's short forms as running text uses them, and the names that are to stay as written.</summary>
internal static class GlossaryForms
{
    /// <summary>Each short form once. A term's other name that holds a short form ("EHC plan") is one too, and stands for the whole term.</summary>
    public static ImmutableArray<Abbreviation> Of(SiteModel model)
    {
        var abbreviations = model.Glossary.SelectMany(Abbreviated).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. model.Glossary.SelectMany(term => Abbreviated(term)
                    .Concat(term.Aliases.Where(alias => alias.Contains(' ', StringComparison.Ordinal) && alias.Split(' ').Any(abbreviations.Contains)))
                    .Select(form => new Abbreviation(form, InSentence(term.Term), term.Expand)))
                .Append(Abbreviation.Name(model.Settings.Title))
                .Append(Abbreviation.Name(model.Settings.Organisation))
                .DistinctBy(form => form.Short, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<string> Abbreviated(GlossaryTerm term) => term.Abbreviation?.Split(" / ") ?? [];

    /// <summary>A term as it stands inside a sentence: a name keeps its capital, other words lose it.</summary>
    private static string InSentence(string term)
    {
        var first = term.Split(' ', 2)[0];
        var isName = term[first.Length..].Any(char.IsUpper) || first.Skip(1).Any(char.IsUpper);
        return isName ? term : char.ToLowerInvariant(term[0]) + term[1..];
    }
}
