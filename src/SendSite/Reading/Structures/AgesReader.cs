using SendSite.Model.Content;
using SendSite.Reading.Fields;

namespace SendSite.Reading.Structures;

/// <summary>Reads a range of ages, in whole years. Whether it makes sense is for the model to check.</summary>
internal static class AgesReader
{
    public static readonly Shape Keys = Shape.Of("from*, to*");

    private static readonly ValueReader<int> Years = NumberValue.Whole(0, 120);

    public static AgeRange Read(IFields? ages) => ages?.ValueOrNull("from", Years) is { } from && ages.ValueOrNull("to", Years) is { } to
        ? new AgeRange(from, to)
        : default;
}
