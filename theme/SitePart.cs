using Microsoft.AspNetCore.Components;
using SendSite.Model.Languages;
using SendSite.Model.Pages;

namespace SendSite.Theme;

/// <summary>A component that knows the page it is on and speaks the interface's words.</summary>
public abstract class SitePart : ComponentBase
{
    [CascadingParameter]
    public required PageContext Context { get; set; }

    protected InterfaceStrings Words => Context.Strings;

    /// <summary>Attributes of an element that holds the site's own words: none on a page in the site's own language.</summary>
    protected Dictionary<string, object>? SiteWords => WordsIn(null);

    /// <summary>Attributes of an element whose words are in a language: none where it is the page's (WCAG 3.1.2).</summary>
    /// <param name="language">Absent for the site's own.</param>
    protected Dictionary<string, object>? WordsIn(Language? language) => language == Context.Page.Language
        ? null
        : new Dictionary<string, object> { ["lang"] = TagOf(language), ["dir"] = (language ?? Context.SiteStrings.Language).Dir };

    /// <summary>Attributes of a link whose words are the title of the page it leads to.</summary>
    protected Dictionary<string, object>? LinkTo(PageReference page)
    {
        var attributes = WordsIn(page.Language);
        attributes?.Add("hreflang", TagOf(page.Language));
        return attributes;
    }

    /// <summary>For a <c>lang</c> attribute.</summary>
    protected string TagOf(Language? language) => language?.Code ?? Context.Frame.Settings.Language;

    /// <summary>For a <c>hreflang</c> attribute of a link in the page's words to a page in another language; nothing where it is the page's own.</summary>
    protected string? LeadsTo(Language? language) => language == Context.Page.Language ? null : TagOf(language);
}
