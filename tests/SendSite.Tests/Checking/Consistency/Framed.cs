namespace SendSite.Tests.Checking.Consistency;

/// <summary>Pages with a header, a menu and a footer, as one template makes them.</summary>
internal static class Framed
{
    public const string Menu = """<a href="/">Home</a><a href="/news/">News</a><a href="/jobs/">Jobs</a><a href="/about/">About</a>""";

    public static (string Route, string Body) Page(string route, string menu = Menu, string header = "", string footer = "", string content = "") =>
        (route, $"""<header>{header}<nav aria-label="Main">{menu}</nav></header><main><h1>{route}</h1>{content}</main><footer>{footer}</footer>""");
}
