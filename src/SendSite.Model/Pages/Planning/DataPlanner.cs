using System.Collections.Immutable;
using SendSite.Model.OpenData;
using SendSite.Model.OpenData.Official;

namespace SendSite.Model.Pages.Planning;

/// <summary>The data to download, and what is in it.</summary>
internal sealed class DataPlanner(PlanContext context)
{
    public IEnumerable<Page> Pages()
    {
        ImmutableArray<TableDescription> tables = [.. PublishedTables.From(context.Model).Select(TableDescription.Of)];
        var reviewed = context.Newest(context.Milestones.All.SelectMany(entry => entry.State.Updates).Select(update => update.Published));
        yield return new DataPage
        {
            Route = Route.Of("/data/"),
            Title = context.Strings["data-title"],
            Summary = context.Strings["data-summary"],
            Section = SiteSection.About,
            Reviewed = reviewed,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Source = context.Model.Settings.Source,
            Tables = tables,
            Official = [.. OfficialTables.From(context.Model).Select(table => (new TableReference(table.Path, table.NameIn(context.Strings)), new TableReference(table.MetadataPath, table.NameIn(context.Strings))))],
            Licence = context.Model.Settings.Licence,
            Organisation = context.Model.Settings.Organisation,
            Columns = context.Link("/data/columns/", "data-columns"),
        };
        yield return new DataColumnsPage
        {
            Route = Route.Of("/data/columns/"),
            Title = context.Strings["data-columns-title"],
            Summary = context.Strings["data-columns-summary"],
            Section = SiteSection.About,
            Reviewed = reviewed,
            OwnerRole = context.Model.Settings.Owners.Progress,
            Source = context.Model.Settings.Source,
            Tables = tables,
        };
    }
}
