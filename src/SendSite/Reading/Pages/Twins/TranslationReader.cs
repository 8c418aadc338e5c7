using SendSite.Model.Content;
using SendSite.Reading.Fields;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages.Twins;

/// <summary>Reads what a translated page says of itself: a draft, or read by a speaker of the language.</summary>
internal static class TranslationReader
{
    private const string Key = "translation";

    private const string Draft = "draft";

    public static readonly Shape Keys = Shape.Of($"{Key}*, {MadeFrom.Key}");

    public static readonly Shape CheckedKeys = Shape.Of("checked-by*, on*");

    public static Translation Read(PageTwin twin, YamlFields about)
    {
        var isChecked = about.Node.Find(Key)?.Value is YamlMap;
        if (!isChecked && about.Find(Key) is { } said && said.Text != Draft)
        {
            about.Bag.Report(
                ReadingRules.UnknownWord,
                said.Span,
                $"\"{Key}\" is {said.Quoted}, which does not say who read it.",
                "Write draft, or who read it and when: {checked-by: a role, on: 2026-11-20}.");
        }

        var reading = isChecked ? about.Map(Key, CheckedKeys) : null;
        return new Translation(twin.Language, reading?.Text("checked-by"), reading?.DateOrNull("on"));
    }
}
