namespace SendSite.Reading.Csv;

/// <summary>A place within one record.</summary>
/// <param name="LinesDown">Line breaks between the record's start and here.</param>
/// <param name="Column">From 1.</param>
internal readonly record struct CsvPlace(int LinesDown, int Column);
