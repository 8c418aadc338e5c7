namespace SendSite.Hosting;

/// <summary>One HTTP response header.</summary>
/// <param name="Name">As written; compared without regard to case.</param>
/// <param name="Value">The whole value.</param>
internal sealed record ResponseHeader(string Name, string Value);
