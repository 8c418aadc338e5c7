using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SendSite.Tests.Site;

/// <summary>A published page, read back from its file.</summary>
/// <param name="Address">Its address from the root: <c>/help/</c>.</param>
/// <param name="File">Its file's full path.</param>
/// <param name="Html">The file's text.</param>
/// <param name="Document">The text as a browser would parse it.</param>
internal sealed record BuiltPage(string Address, string File, string Html, IHtmlDocument Document)
{
    /// <summary>Whether it stands for addresses that lead nowhere: linked from nowhere, listed nowhere.</summary>
    public bool IsNotFound => Address == "/404.html";

    public IHtmlCollection<IElement> All(string selector) => Document.QuerySelectorAll(selector);

    /// <summary>The addresses its links lead to, without fragments.</summary>
    public IEnumerable<string> Links() =>
        All("a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0]).Where(address => address.StartsWith('/'));

    public override string ToString() => Address;
}
