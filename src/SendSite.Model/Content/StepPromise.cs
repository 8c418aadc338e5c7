namespace SendSite.Model.Content;

/// <summary>What families are promised about a step, and the figure that shows whether it is kept.</summary>
/// <param name="Measure">A measure of the plan.</param>
/// <param name="WaitFor">A service whose published waiting time is the figure.</param>
public sealed record StepPromise(string Words, Reference? Measure, Reference? WaitFor)
{
    /// <summary>Whether any figure can show it to be kept.</summary>
    public bool HasFigure => Measure is not null || WaitFor is not null;
}
