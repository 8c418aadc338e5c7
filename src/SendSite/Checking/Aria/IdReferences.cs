using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Aria;

/// <summary>Attributes that name other elements of the page.</summary>
internal static class IdReferences
{
    /// <summary>The words an attribute lists.</summary>
    public static string[] Tokens(IElement element, string attribute) =>
        element.GetAttribute(attribute)?.Split([' ', '\t', '\n', '\r', '\f'], StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The elements an attribute names, those that are there, in its order; of several with one id, the first.</summary>
    public static IEnumerable<IElement> Of(IElement element, string attribute, PageElements page) =>
        Tokens(element, attribute).Select(id => page.FirstWithId(id)).OfType<IElement>();
}
