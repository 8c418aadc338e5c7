using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

internal static class StrandsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Strand>("strands", "Building blocks, enablers and the offer", "One row for each strand of the plan.")
            .Id("the strand's id", strand => strand.Id)
            .Text("kind", "building-block, enabler or offer", strand => DataWords.Of(strand.Kind))
            .Number("number", "its number among its kind", strand => strand.Number)
            .Text("title", "its name", strand => strand.Title)
            .Text("level", "the level or range the area gave itself", strand => strand.Level is { } level ? DataWords.Of(level.Range) : null)
            .Text("level_words", "the plan's own words for the level", strand => strand.Level?.Words)
            .Text("level_note", "doubt about the level", strand => strand.Level?.Note)
            .Lines("today", "where the area is now, one statement to a line", strand => strand.Today)
            .Lines("by_2029", "what will be true by 2029, one promise to a line", strand => strand.By2029)
            .Text("note", "doubt about a fact", strand => strand.Note)
            .Filled(model.Plan.Strands, strand => strand.Source);
}
