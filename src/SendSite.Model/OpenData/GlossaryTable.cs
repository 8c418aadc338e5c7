using SendSite.Model.Content;

namespace SendSite.Model.OpenData;

internal static class GlossaryTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<GlossaryTerm>("glossary", "Words explained", "One row for each word or abbreviation.")
            .Id("the term's id", term => term.Id)
            .Text("abbreviation", "its short form", term => term.Abbreviation)
            .Text("term", "the term in full", term => term.Term)
            .Text("plain", "what it means, in plain words", term => term.Plain)
            .Ids("aliases", "other names for it", term => term.Aliases)
            .Text("note", "doubt about a fact", term => term.Note)
            .Filled(model.Glossary, term => term.Source);
}
