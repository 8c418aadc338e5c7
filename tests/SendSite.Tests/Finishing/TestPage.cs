using AngleSharp.Html.Parser;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Tests.Finishing;

/// <summary>Pages made of a string.</summary>
internal static class TestPage
{
    public static FinishedPage Of(string html, string route = "/example/") =>
        new(Route.Of(route), SourceSpan.Whole("input/example.md"), new HtmlParser().ParseDocument(html));

    /// <summary>What a pass makes of the main part. The pass runs twice: a second run that changes anything fails the test.</summary>
    public static string MainAfter(IFinishingPass pass, string main)
    {
        var page = Of($"<!doctype html><html lang=\"en-GB\"><title>Example</title><body><main>{main}</main></body></html>");
        pass.Apply(page);
        var once = page.Document.DocumentElement.OuterHtml;
        pass.Apply(page);
        Assert.Equal(once, page.Document.DocumentElement.OuterHtml);
        return page.Document.QuerySelector("main")!.InnerHtml;
    }
}
