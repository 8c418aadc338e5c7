namespace SendSite.Model.Delivery;

/// <summary>What milestones are counted by.</summary>
public enum MilestoneGrouping
{
    Workspace,
    Strand,

    /// <summary>The quarter promised now.</summary>
    Quarter,
    OwnerRole,
}
