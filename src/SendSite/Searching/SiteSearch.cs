using System.Collections.Concurrent;
using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model;
using SendSite.Model.Pages;
using SendSite.Model.Pages.Planning;

namespace SendSite.Searching;

/// <summary>Gathers from each finished page what search needs of it. Safe to use from many threads.</summary>
internal sealed class SiteSearch
{
    private readonly SearchTerms _terms;
    private readonly SearchRecordWriter _writer;
    private readonly ConcurrentDictionary<string, ImmutableArray<PageHeading>> _headings = new(StringComparer.Ordinal);
    private readonly string _language;

    public SiteSearch(SiteModel model)
    {
        _terms = new SearchTerms(model);
        _writer = new SearchRecordWriter(_terms, new Synonyms(model.Glossary));
        _language = model.Settings.Language;
        Words = new SearchWords(_language);
    }

    /// <summary>The words a misspelt one is compared with: those of the site's own language.</summary>
    public SearchWords Words { get; }

    /// <summary>Takes a finished page; its copy for the index, or null where the search leaves it out.</summary>
    public SearchRecord? Read(Page page, IDocument document)
    {
        if (_terms.Of(page) is not { } facts || document.QuerySelector("main") is not { } main)
        {
            return null;
        }

        if (facts.Kind == SearchKind.Help)
        {
            _headings[page.Route.Path] = [.. main.QuerySelectorAll("h2[id]").Where(heading => heading.Closest("nav") is null).Select(HeadingOf)];
        }

        if (document.DocumentElement.GetAttribute("lang") == _language)
        {
            Words.Add(page, facts, main);
        }

        return _writer.Write(page, document);
    }

    /// <summary>The search page with its list of every page, in its own language, once the pages were read.</summary>
    public SearchPage Complete(SearchPage page, ImmutableArray<Page> pages)
    {
        var sections = new PageList(_terms).Of([.. pages.Where(listed => listed.Language is null)], route => _headings.GetValueOrDefault(route.Path, []));
        return page with { Sections = sections, ListsServices = sections.Any(section => section.Heading == SearchTerms.HeadingOf(SearchKind.Service)) };
    }

    private static PageHeading HeadingOf(IElement heading) => new(heading.Id!, RunningText.VisibleWords(heading));
}
