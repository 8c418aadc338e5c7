using SendSite.Model.Pages;

namespace SendSite.Building;

/// <summary>A page as it is printed: without a link to its own PDF, which is not made yet.</summary>
/// <param name="Html">The finished document's bytes.</param>
/// <param name="Key">A hash of all the PDF follows from.</param>
internal sealed record PrintForm(PrintedPage Page, byte[] Html, string Key);
