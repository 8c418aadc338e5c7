namespace SendSite.Building;

/// <summary>Says nothing: for tests and for machine-readable output.</summary>
internal sealed class SilentProgress : IBuildProgress
{
    public void Begin(string name, int steps = 0)
    {
    }

    public void Step()
    {
    }

    public void Say(string line)
    {
    }
}
