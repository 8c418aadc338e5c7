using SendSite.Model.Settings;

namespace SendSite.Reading.Fields;

/// <summary>A colour with where it is set, so that a poor contrast points there.</summary>
internal static class ColourValue
{
    public static Parsed<BrandColour> Read(Field field) => Colour.TryParse(field.Text, out var colour)
        ? Outcome.Of(new BrandColour(colour, field.Span))
        : Outcome.Fault<BrandColour>(
            ReadingRules.InvalidColour,
            $"\"{field.Name}\" is {field.Quoted}, which is not a colour.",
            "Write a hash sign and six digits or letters a to f, in quotation marks: '#0b5563'.");
}
