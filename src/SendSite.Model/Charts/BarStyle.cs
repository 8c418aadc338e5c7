namespace SendSite.Model.Charts;

/// <summary>How a bar is drawn: filled or only its edge, which no colour is needed to tell.</summary>
public enum BarStyle
{
    /// <summary>What is: the latest figure, what was spent.</summary>
    Filled,

    /// <summary>What it is set against: the plan, an outer range.</summary>
    Outlined,
}
