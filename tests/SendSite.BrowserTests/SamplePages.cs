using System.Globalization;
using System.Text;

namespace SendSite.BrowserTests;

/// <summary>Made-up pages in the shape of the real ones.</summary>
internal static class SamplePages
{
    public const string Style =
        """
        body { font: 19px/1.4 sans-serif; margin: 0; color: #0b0c0c; background: #fff }
        a { color: #1a5276 } header { background: #0b3d5c; padding: 15px } header a { color: #fff }
        nav li { display: inline-block; margin: 8px 16px 8px 0 } .wrap { max-width: 960px; margin: 0 auto; padding: 15px }
        .scroll { overflow-x: auto } th, td { padding: 10px; text-align: left; white-space: nowrap } li { margin-bottom: 8px }
        .tag { background: #cce2d8; color: #005a30; padding: 2px 8px } footer { background: #f3f2f1; padding: 30px }
        @media (min-width: 641px) { main { width: 66% } }
        """;

    private static readonly string[] Words =
        "support plan children young people families school needs assessment waiting therapy speech language local area milestone quarter progress review evidence goal measure".Split(' ');

    /// <summary>A whole page without faults around the given content.</summary>
    public static string Page(string main, string head = "") =>
        $"""
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A page about help</title>
        <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/site.css">{head}</head>
        <body><header><a href="/">Local help</a><nav aria-label="Main"><ul><li><a href="/help/">Find help</a></li><li><a href="/about/">About</a></li></ul></nav></header>
        <div class="wrap"><main id="main"><h1>A page about help</h1>{main}</main></div><footer><p>Phone 01632 960 001</p></footer></body></html>
        """;

    /// <summary>About 20 KB of headings, paragraphs, links, lists and tables; the same for the same number.</summary>
    public static string Long(int number)
    {
        var random = new Random(number);
        string Say(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
        var main = new StringBuilder();
        for (var part = 0; part < 8; part++)
        {
            main.Append(CultureInfo.InvariantCulture, $"<h2 id=\"part-{part}\">{Say(4)}</h2>");
            for (var paragraph = 0; paragraph < 4; paragraph++)
            {
                main.Append(CultureInfo.InvariantCulture, $"<p>{Say(30)} <a href=\"/help/{paragraph}/\">{Say(4)}</a> {Say(10)}.</p>");
            }

            main.Append(part % 2 == 0 ? List(Say) : Table(Say, part));
        }

        return Page(main.ToString());
    }

    private static string List(Func<int, string> say) =>
        $"<ul>{string.Concat(Enumerable.Range(0, 6).Select(_ => $"<li><a href=\"#part-1\">{say(6)}</a></li>"))}</ul><details><summary>{say(4)}</summary><p>{say(30)}</p></details>";

    private static string Table(Func<int, string> say, int part) =>
        $"""
        <div class="scroll" tabindex="0" role="region" aria-label="Table {part}"><table><caption>Table {part}</caption>
        <thead><tr><th scope="col">Milestone</th><th scope="col">Due</th><th scope="col">Status</th></tr></thead><tbody>
        {string.Concat(Enumerable.Range(0, 10).Select(row => $"<tr id=\"m-{part}-{row}\"><th scope=\"row\">{say(6)}</th><td>Q{(row % 4) + 1} 2026</td><td><strong class=\"tag\">On track</strong></td></tr>"))}
        </tbody></table></div>
        """;
}
