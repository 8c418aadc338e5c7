using SendSite.Styling;

namespace SendSite.Checking.Aria;

/// <summary>A declaration that may apply to an element, as it stands against others. Greater wins.</summary>
internal sealed record StyleCandidate(StyleRule Rule, StyleDeclaration Declaration, int Order)
{
    /// <summary>Importance, then layers, then specificity, then the later.</summary>
    public int CompareTo(StyleCandidate other)
    {
        if (Declaration.IsImportant != other.Declaration.IsImportant)
        {
            return Declaration.IsImportant ? 1 : -1;
        }

        if (Rule.IsLayered != other.Rule.IsLayered)
        {
            return Rule.IsLayered == Declaration.IsImportant ? 1 : -1;
        }

        var bySpecificity = Rule.Selector.Specificity.CompareTo(other.Rule.Selector.Specificity);
        return bySpecificity != 0 ? bySpecificity : Order.CompareTo(other.Order);
    }
}
