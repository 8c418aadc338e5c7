namespace SendSite.Importing;

/// <summary>How many figures of a measure were new, revised, or there already.</summary>
internal sealed record ImportCount(string Measure, int Added, int Revised, int Unchanged);
