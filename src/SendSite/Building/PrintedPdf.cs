using SendSite.Model.Pages;

namespace SendSite.Building;

/// <summary>A page's PDF and what the page says of it.</summary>
internal sealed record PrintedPdf(PrintedCopy Copy, ReadOnlyMemory<byte> Bytes);
