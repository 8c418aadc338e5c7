using System.Collections.Immutable;
using SendSite.Finishing;
using SendSite.Model.Content;

namespace SendSite.Searching;

/// <summary>
/// The glossary's other words for what a text says: "SALT" for a page on speech and language therapy. A short form in capitals counts
/// only as written, since many are everyday words too.
/// </summary>
internal sealed class Synonyms
{
    private readonly PhraseFinder<GlossaryTerm> _shortForms;
    private readonly PhraseFinder<GlossaryTerm> _words;

    public Synonyms(ImmutableArray<GlossaryTerm> glossary)
    {
        var forms = glossary.SelectMany(term => Forms(term).Select(form => (form, term))).ToLookup(entry => IsShort(entry.form));
        _shortForms = new PhraseFinder<GlossaryTerm>(forms[true], ignoreCase: false);
        _words = new PhraseFinder<GlossaryTerm>(forms[false], ignoreCase: true);
    }

    /// <summary>Every form of the terms in a page's title, and of those in its text alone; in the glossary's order of words.</summary>
    public (ImmutableArray<string> InTitle, ImmutableArray<string> InText) For(string title, string text)
    {
        var named = TermsIn(title);
        return (FormsOf(named), FormsOf(TermsIn(text).Except(named)));
    }

    private static ImmutableArray<string> FormsOf(IEnumerable<GlossaryTerm> terms) =>
        [.. terms.OrderBy(term => term.Id, StringComparer.Ordinal).SelectMany(Forms).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> Forms(GlossaryTerm term) => [.. term.Abbreviation?.Split(" / ") ?? [], term.Term, .. term.Aliases];

    private static bool IsShort(string form) => !form.Contains(' ', StringComparison.Ordinal) && form.Count(char.IsUpper) > 1;

    private HashSet<GlossaryTerm> TermsIn(string text) =>
        [.. _shortForms.In(text).Concat(_words.In(text)).Select(match => match.Value)];
}
