using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Measures;

/// <summary>Where a measure started.</summary>
/// <param name="Value">Absent when the source states none: never invented.</param>
/// <param name="Period">What it is about, when the source says.</param>
/// <param name="Date">The day it is read at, when the source gives one; otherwise the plan's date is used, with a note.</param>
public sealed record Baseline(RawFigure? Value, Period? Period, DateOnly? Date, string? Note);
