using System.Collections.Frozen;
using SendSite.Model.Pages;

namespace SendSite.Theme.Pages;

/// <summary>Which component sets which kind of page.</summary>
public static class PageComponents
{
    private static readonly FrozenDictionary<Type, Type> _views = new Dictionary<Type, Type>
    {
        // Find help, your voice, about
        [typeof(TextPage)] = typeof(TextView),

        // How we are doing
    }.ToFrozenDictionary();

    /// <summary>The component for a page; it takes the page as its parameter <c>Page</c>.</summary>
    public static Type For(Page page) => _views.GetValueOrDefault(page.GetType(), typeof(TextView));
}
