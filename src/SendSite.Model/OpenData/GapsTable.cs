using SendSite.Model.Gaps;

namespace SendSite.Model.OpenData;

/// <summary>What officers work through. It stands beside the published tables, and is no part of the open data.</summary>
public static class GapsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<Gap>("gaps", "Gaps", "One row for each thing that is not there, not told or not done.")
            .Text("kind", "what kind of gap it is", gap => DataWords.Of(gap.Kind))
            .Text("subject", "what it is missing from", gap => gap.Subject)
            .Text("detail", "what exactly is missing", gap => gap.Detail)
            .Text("owner_role", "the role that can close it", gap => gap.OwnerRole)
            .Day("due", "the day it was, or is, to be closed by", gap => gap.Due)
            .Text("page", "the page that shows it", gap => gap.Page)
            .Text("file", "the file to mend", gap => gap.Source.File)
            .Filled(new GapFinder(model).Find(), gap => gap.Source);
}
