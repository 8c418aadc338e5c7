using SendSite.Model.Plan;

namespace SendSite.Theme.Parts.Progress;

/// <summary>What kind of strand it is, with its number: Building block 2.</summary>
internal static class StrandNames
{
    public static string Kind(Strand strand, InterfaceStrings words) => strand.Kind switch
    {
        StrandKind.BuildingBlock => words.Format("building-block", strand.Number),
        StrandKind.Enabler => words.Format("enabler", strand.Number),
        _ => words["offer"],
    };
}
