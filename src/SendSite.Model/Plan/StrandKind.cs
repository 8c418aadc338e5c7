namespace SendSite.Model.Plan;

public enum StrandKind
{
    BuildingBlock,
    Enabler,
    Offer,
}
