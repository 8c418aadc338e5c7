namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>Two links of a page with one name and different addresses, which no words around them tell apart.</summary>
/// <param name="Name">What both are called.</param>
/// <param name="First">The first one's address, as written.</param>
/// <param name="Second">The other's.</param>
/// <param name="Selector">Where the second stands.</param>
/// <param name="IsAlone">Whether no heading, part of the page or phrase stands between them either, which a person may go by.</param>
internal sealed record LinkTwin(string Name, string First, string Second, string Selector, bool IsAlone);
