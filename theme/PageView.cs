using Microsoft.AspNetCore.Components;
using SendSite.Model.Pages;

namespace SendSite.Theme;

/// <summary>Sets what one kind of page says. The title, summary, marks and review date are the layout's.</summary>
public abstract class PageView<TPage> : SitePart
    where TPage : Page
{
    [Parameter, EditorRequired]
    public required TPage Page { get; set; }
}
