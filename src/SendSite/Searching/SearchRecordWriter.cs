using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Pages;
using SendSite.Model.Pages.Planning;

namespace SendSite.Searching;

/// <summary>
/// Writes the copy of a page that goes into the index. Words that families use and the page does not are metadata of the copy: they are
/// searched, and never shown. https://pagefind.app/docs/metadata/
/// </summary>
internal sealed partial class SearchRecordWriter(SearchTerms terms, Synonyms synonyms)
{
    /// <summary>Parts of the main part that say nothing of their own: menus, cards that lead to other pages, the page's own facts, and what only a script shows.</summary>
    public static readonly string[] LeftOut = ["nav", ".card", "aside", "button", "svg", "template", "form", "[hidden]", ".page-facts", ".page-head__marks", "." + RunningText.HiddenClass];

    /// <summary>The copy; null for a page the search leaves out.</summary>
    public SearchRecord? Write(Page page, IDocument document)
    {
        if (page.Draft || terms.Of(page) is not { } facts || document.QuerySelector("main") is not { } main)
        {
            return null;
        }

        var (inTitle, inText) = synonyms.For(page.Title, RunningText.OneLine(main.TextContent));
        var html = new StringBuilder($"<!doctype html><html lang=\"{Encode(document.DocumentElement.GetAttribute("lang") ?? "")}\"><body>");
        Metadata(html, "summary", page.Summary);
        Metadata(html, "also", string.Join(", ", facts.AlsoCalled.Concat(inTitle)));
        Metadata(html, "mentions", string.Join(", ", inText));
        Filters(html, "kind", [SearchTerms.IdOf(facts.Kind)]);
        Filters(html, "need", facts.Needs);
        Filters(html, "age", facts.AgePhases);
        Filters(html, "trail", [string.Join(" › ", page.Breadcrumbs.Skip(1).Select(above => above.Title))]);
        html.Append("<main data-pagefind-body>").Append(Joint().Replace(main.InnerHtml, " $0")).Append("</main></body></html>");
        return new SearchRecord(page.Route.Path, html.ToString());
    }

    private static void Metadata(StringBuilder html, string name, string words)
    {
        if (words.Length > 0)
        {
            html.Append($"<p data-pagefind-meta=\"{name}\">{Encode(words)}</p>");
        }
    }

    private static void Filters(StringBuilder html, string name, IEnumerable<string> values)
    {
        foreach (var value in values.Where(value => value.Length > 0))
        {
            html.Append($"<p data-pagefind-filter=\"{name}\">{Encode(value)}</p>");
        }
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);

    // Pagefind knows paragraphs, headings and items of lists apart, and would join the words of two of these to one.
    [GeneratedRegex("</(?:caption|dd|dt|figcaption|label|legend|strong|summary|td|th)>")]
    private static partial Regex Joint();
}
