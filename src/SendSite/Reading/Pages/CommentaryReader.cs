using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Impact;
using SendSite.Model.Time;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;
using SendSite.Reading.Yaml;

namespace SendSite.Reading.Pages;

/// <summary>Reads editors' words for the annual impact summaries: <c>input/impact/2026-27/introduction.md</c>, one file a section.</summary>
internal static class CommentaryReader
{
    public const string Folder = "input/impact";

    public static readonly Shape Keys = Shape.Of("section*, title*, reviewed*, owner-role*, invented, draft");

    /// <summary>Whether a file below <c>input/</c> is read here, and is no page.</summary>
    public static bool Reads(string path) => path.StartsWith(Folder + "/", StringComparison.Ordinal);

    public static ImmutableArray<Commentary> Read(SourceLoader files)
    {
        var sections = new Dictionary<PlanYear, UniqueIds>();
        return
        [
            .. files.List(Folder)
                .Where(path => path.EndsWith(".md", StringComparison.Ordinal))
                .Select(path => Read(path, files, sections))
                .OfType<Commentary>(),
        ];
    }

    private static Commentary? Read(string path, SourceLoader files, Dictionary<PlanYear, UniqueIds> sections)
    {
        if (YearOf(path, files.Bag) is not { } year
            || files.Load(path) is not { } source
            || FrontMatter.Split(source, files.Bag) is not { } matter
            || YamlFields.Open(matter.Facts, Keys, files.Bag) is not { } facts)
        {
            return null;
        }

        if (facts.Find("section") is { } section)
        {
            sections.TryAdd(year, new UniqueIds());
            sections[year].Claim(section, files.Bag);
        }

        return Make(year, facts, matter.Body);
    }

    private static Commentary Make(PlanYear year, YamlFields facts, MarkdownText body) => new()
    {
        Year = year,
        Section = facts.Value("section", Words.CommentarySection.Read),
        Title = facts.Text("title"),
        Reviewed = facts.Date("reviewed"),
        OwnerRole = facts.Text("owner-role"),
        Invented = facts.Invented(),
        Draft = facts.Flag("draft"),
        Body = body,
        Source = facts.Span,
    };

    private static PlanYear? YearOf(string path, DiagnosticBag bag)
    {
        if (path[(Folder.Length + 1)..].Split('/') is [var folder, _] && PlanYear.TryParse(folder, out var year))
        {
            return year;
        }

        bag.Report(
            ReadingRules.InvalidPlanYear,
            SourceSpan.Whole(path),
            "This commentary stands in no plan year's folder.",
            $"Move it into a folder named after the year it is about: {Folder}/2026-27/.");
        return null;
    }
}
