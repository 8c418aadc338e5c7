using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Maturity;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Reading.Fields;

/// <summary>
/// Reads typed values out of a row or map. A faulty value is reported and a placeholder comes back, so that reading goes
/// on; the build stops before anybody sees it.
/// </summary>
internal static class FieldValues
{
    public static string Text(this IFields fields, string name) => fields.Find(name)?.Text ?? "";

    public static string? TextOrNull(this IFields fields, string name) => fields.Find(name)?.Text;

    public static ImmutableArray<string> Texts(this IFields fields, string name) => [.. fields.FindAll(name).Select(field => field.Text)];

    /// <summary>A value, or a placeholder when it is absent or faulty.</summary>
    public static T Value<T>(this IFields fields, string name, ValueReader<T> read, T placeholder) =>
        fields.Find(name) is { } field && fields.Read(field, read, out var value) ? value : placeholder;

    /// <summary>A value, or its type's default when it is absent or faulty.</summary>
    public static T Value<T>(this IFields fields, string name, ValueReader<T> read)
        where T : struct => fields.Value(name, read, default);

    public static T? ValueOrNull<T>(this IFields fields, string name, ValueReader<T> read)
        where T : struct => fields.Find(name) is { } field && fields.Read(field, read, out var value) ? value : null;

    /// <summary>Every value of a list that can be read.</summary>
    public static ImmutableArray<T> Values<T>(this IFields fields, string name, ValueReader<T> read) =>
        [.. fields.FindAll(name).SelectMany(field => fields.Read(field, read, out var value) ? [value] : Array.Empty<T>())];

    /// <summary>The row's or map's own id; a second use in its list is reported.</summary>
    public static string Id(this IFields fields, UniqueIds ids, string name = "id")
    {
        if (fields.Find(name) is not { } field || !fields.Read(field, AddressValue.Id, out var id))
        {
            return "";
        }

        ids.Claim(field, fields.Bag);
        return id;
    }

    public static Reference Reference(this IFields fields, string name) =>
        fields.ReferenceOrNull(name) ?? new Reference("", fields.Span);

    public static Reference? ReferenceOrNull(this IFields fields, string name) => fields.ValueOrNull(name, ReadReference);

    public static ImmutableArray<Reference> References(this IFields fields, string name) => fields.Values(name, ReadReference);

    public static DateOnly Date(this IFields fields, string name) => fields.Value(name, DateValue.Read);

    public static DateOnly? DateOrNull(this IFields fields, string name) => fields.ValueOrNull(name, DateValue.Read);

    /// <summary>The day something became public; its own day when the file does not say.</summary>
    public static DateOnly Published(this IFields fields, DateOnly ownDate) => fields.DateOrNull("published") ?? ownDate;

    public static bool Flag(this IFields fields, string name) => fields.Value(name, Words.YesNo.Read);

    public static bool Invented(this IFields fields) => fields.Flag("invented");

    public static Quarter Quarter(this IFields fields, string name) => fields.Value(name, TimeValue.Quarter);

    public static RawFigure? Figure(this IFields fields, string name) =>
        fields.Find(name) is { } field && fields.Read(field, NumberValue.Figure, out var figure) ? figure : null;

    public static Period? Period(this IFields fields, string name) =>
        fields.Find(name) is { } field && fields.Read(field, TimeValue.Period, out var period) ? period : null;

    public static RatingRange Ratings(this IFields fields, string name)
    {
        var (from, to) = fields.Value(name, Words.Rating.ReadRange);
        return new RatingRange(from, to);
    }

    public static LevelRange Levels(this IFields fields, string name)
    {
        var (from, to) = fields.Value(name, Words.Level.ReadRange);
        return new LevelRange(from, to);
    }

    public static string? LinkOrNull(this IFields fields, string name) => fields.TextOrNull(name, AddressValue.Link);

    /// <summary>A text of a certain form; null when it is absent or faulty.</summary>
    public static string? TextOrNull(this IFields fields, string name, ValueReader<string> read) =>
        fields.Find(name) is { } field && fields.Read(field, read, out var text) ? text : null;

    /// <summary>Reads one field and reports what is wrong with it.</summary>
    public static bool Read<T>(this IFields fields, Field field, ValueReader<T> read, out T value)
    {
        var parsed = read(field);
        value = parsed.Value!;
        if (parsed.Fault is null)
        {
            return true;
        }

        fields.Bag.Report(parsed.Fault, field.Span, parsed.Message, parsed.Hint);
        return false;
    }

    private static Parsed<Reference> ReadReference(Field field)
    {
        var id = AddressValue.Id(field);
        return id.Fault is null
            ? Outcome.Of(new Reference(field.Text, field.Span))
            : Outcome.Fault<Reference>(id.Fault, id.Message, id.Hint);
    }
}
