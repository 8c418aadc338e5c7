using System.Globalization;
using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>What speech software calls each element of a page, and what it adds to that.</summary>
internal sealed class AccessibleNames
{
    private readonly FinishedPage _page;
    private readonly Dictionary<IElement, string> _names = [];

    private AccessibleNames(FinishedPage page) => _page = page;

    public static AccessibleNames Of(FinishedPage page) => page.Fact(page => new AccessibleNames(page));

    /// <summary>The name on one line; empty where there is none, or only signs that are no words, such as an icon font's.</summary>
    public string Name(IElement element)
    {
        if (!_names.TryGetValue(element, out var name))
        {
            _names[element] = name = Spoken(new NameComputation(_page).Name(element, default));
        }

        return name;
    }

    /// <summary>Whether speech software has anything to call the element.</summary>
    public bool HasName(IElement element) => Name(element).Length > 0;

    /// <summary>The description on one line: <c>aria-describedby</c>, <c>aria-description</c>, or a <c>title</c> the name has not used.</summary>
    public string Description(IElement element)
    {
        var described = Spoken(new NameComputation(_page).Referenced(element, "aria-describedby"));
        var written = described.Length > 0 ? described : Spoken(element.GetAttribute("aria-description") ?? "");
        var title = written.Length > 0 ? "" : Spoken(element.GetAttribute("title") ?? "");
        return written.Length > 0 ? written : title == Name(element) ? "" : title;
    }

    private static string Spoken(string name)
    {
        var line = RunningText.OneLine(name).Trim();
        return line.EnumerateRunes().Any(rune => System.Text.Rune.GetUnicodeCategory(rune) is not
            (UnicodeCategory.PrivateUse or UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator)) ? line : "";
    }
}
