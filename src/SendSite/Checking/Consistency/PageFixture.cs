namespace SendSite.Checking.Consistency;

/// <summary>Something outside a page's content that other pages may have too: a link, the button of a form, or a picture.</summary>
/// <param name="Key">What it leads to, sends to or shows: the same key is the same thing.</param>
/// <param name="Name">What speech software calls it.</param>
/// <param name="IsInFooter">Whether it stands after the content.</param>
internal sealed record PageFixture(string Key, string Name, bool IsInFooter);
