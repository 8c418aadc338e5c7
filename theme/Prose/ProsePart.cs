namespace SendSite.Theme.Prose;

/// <summary>A stretch of prose: HTML or something worked out.</summary>
public abstract record ProsePart;
