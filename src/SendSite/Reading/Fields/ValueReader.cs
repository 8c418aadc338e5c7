namespace SendSite.Reading.Fields;

/// <summary>Reads one kind of value out of a field.</summary>
internal delegate Parsed<T> ValueReader<T>(Field field);
