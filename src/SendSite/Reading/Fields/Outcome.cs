using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Fields;

/// <summary>Makes the outcomes of reading a value.</summary>
internal static class Outcome
{
    public static Parsed<T> Of<T>(T value) => new(value, null, "", "");

    public static Parsed<T> Fault<T>(Rule rule, string message, string hint) => new(default, rule, message, hint);
}
