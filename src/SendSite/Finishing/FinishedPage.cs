using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SendSite.Checking.MediaFiles;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Styling;

namespace SendSite.Finishing;

/// <summary>A rendered page, parsed once: every finishing pass and every static check works on this document.</summary>
/// <param name="Route">The page's address.</param>
/// <param name="Source">The file a person would mend: the page's Markdown or the data file it comes from.</param>
/// <param name="Document">The page as a browser would parse it.</param>
internal sealed record FinishedPage(Route Route, SourceSpan Source, IHtmlDocument Document)
{
    private readonly Dictionary<Type, object> _facts = [];
    private PageElements? _elements;

    /// <summary>The files of the site the page is part of; nothing where only the page itself is at hand.</summary>
    public LinkedFiles? Files { get; init; }

    /// <summary>The films, sounds and captions of that site; nothing where only the page itself is at hand.</summary>
    public SiteMedia? Media { get; init; }

    /// <summary>The document's elements, walked at the first asking. For checks: a pass that changed the document later would not be seen.</summary>
    public PageElements Elements => _elements ??= PageElements.Of(Document);

    /// <summary>Something several checks want to know of the page, worked out at the first asking, one of each type.</summary>
    public T Fact<T>(Func<FinishedPage, T> find)
        where T : class
    {
        if (!_facts.TryGetValue(typeof(T), out var fact))
        {
            _facts[typeof(T)] = fact = find(this);
        }

        return (T)fact;
    }

    /// <summary>A finding about an element of this page.</summary>
    public Diagnostic Report(Rule rule, IElement? element, string message, string hint) =>
        new(rule, Source, message, hint)
        {
            Page = Route.Path,
            Selector = element is null ? null : ElementSelector.For(element, Elements),
        };
}
