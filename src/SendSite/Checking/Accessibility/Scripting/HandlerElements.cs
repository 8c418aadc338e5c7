using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>The elements of a page with an <c>on…</c> attribute, or that say they can be dragged; found once for all rules.</summary>
internal sealed class HandlerElements
{
    private readonly List<IElement> _all;

    private HandlerElements(List<IElement> all) => _all = all;

    /// <summary>In document order; on most pages none.</summary>
    public static IReadOnlyList<IElement> Of(FinishedPage page) =>
        page.Fact(page => new HandlerElements([.. page.Elements.All.Where(HasHandler)]))._all;

    private static bool HasHandler(IElement element)
    {
        for (var i = 0; i < element.Attributes.Length; i++)
        {
            if (element.Attributes[i]!.Name is "draggable" or ['o', 'n', _, ..])
            {
                return true;
            }
        }

        return false;
    }
}
