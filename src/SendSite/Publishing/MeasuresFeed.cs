using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Measures;
using SendSite.Model.OpenData;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Model.Wording;
using SendSite.Theme.Wording;

namespace SendSite.Publishing;

/// <summary>
/// Every headline figure of a measure and every count of open places, on the day it was published. A revised figure is an entry of its own
/// beside the first: like the rows of the data, entries are only ever added. Figures of groups stay on the pages, where they can be set
/// side by side.
/// </summary>
internal sealed class MeasuresFeed(SiteModel model, InterfaceStrings strings, SiteAddress address)
{
    public const string Path = "/progress/measures.xml";

    private const string Measures = "/progress/measures/";

    public Feed Make() => Feed.Of(
        model,
        address.Tag("measures"),
        strings.Format("feed-measures-title", model.Settings.Title),
        Path,
        Measures,
        model.Measures.SelectMany(progress => progress.Series.Concat(progress.Comparisons).Select(figure => Entry(progress.Measure, figure)))
            .Concat(PlacesJudge.Each(model).SelectMany(places => Counts(places.Setting, places.Rows))));

    private FeedEntry Entry(Measure measure, PublishedObservation figure)
    {
        var value = Figures.Words(strings, figure.Value, measure.Unit, measure.Decimals);
        var title = figure.Geography == Geography.Area
            ? strings.Format("feed-measure", measure.Title, value, figure.Period.Label)
            : strings.Format("feed-measure-elsewhere", measure.Title, value, figure.Period.Label, figure.Geography.InWords(strings));
        var name = FormattableString.Invariant(
            $"measures/{measure.Id}/{figure.Period.Text.Replace(' ', '-')}/{DataWords.Of(figure.Geography)}/{figure.Published:yyyy-MM-dd}");
        return new FeedEntry(address.Tag(name), title, Doubts(figure.Value, figure.Note), $"{Measures}{measure.Id}/", figure.Published, figure.Invented);
    }

    private IEnumerable<FeedEntry> Counts(VocabularyTerm setting, IEnumerable<PublishedPlaces> rows) => rows
        .Where(row => row.Opened is not null)
        .GroupBy(row => (row.Date, row.Published))
        .Select(rows => rows.Last())
        .Select(row => new FeedEntry(
            address.Tag(FormattableString.Invariant($"places/{setting.Id}/{row.Date:yyyy-MM-dd}/{row.Published:yyyy-MM-dd}")),
            strings.Format("feed-places", setting.Label, Figures.Words(strings, row.Opened), Dates.InWords(row.Date, strings)),
            Doubts(row.Opened!, row.Note),
            "/progress/places/",
            row.Published,
            row.Invented));

    /// <summary>What a symbol and marks mean, and the note of the row.</summary>
    private string? Doubts(PublishedValue value, string? note)
    {
        IEnumerable<string?> keys = [value.Symbol?.MeaningKey(), .. value.Marks.Each().Select(mark => mark.Key)];
        return string.Join(' ', keys.OfType<string>().Select(key => strings[key]).Append(note)) is { Length: > 0 } doubts ? doubts.TrimEnd() : null;
    }
}
