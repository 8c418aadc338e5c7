namespace SendSite.Building;

/// <summary>Tells the person waiting what the build is doing.</summary>
internal interface IBuildProgress
{
    /// <summary>A stage begins.</summary>
    /// <param name="name">In words, such as "Rendering pages".</param>
    /// <param name="steps">How many steps it has; 0 when not known.</param>
    void Begin(string name, int steps = 0);

    /// <summary>One step of the current stage is done. Called from many threads.</summary>
    void Step();

    /// <summary>A line worth reading, such as what is being fetched.</summary>
    void Say(string line);
}
