using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Fields;

/// <summary>A value, or what is wrong with the text it was to be read from.</summary>
/// <param name="Fault">The rule that was broken; null when there is a value.</param>
internal readonly record struct Parsed<T>(T? Value, Rule? Fault, string Message, string Hint);
