namespace SendSite.Cli;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCodes
{
    public const int Published = 0;

    /// <summary>Findings stop publication.</summary>
    public const int Stopped = 1;

    /// <summary>The command was not understood.</summary>
    public const int WrongUsage = 2;

    /// <summary>A fault of ours.</summary>
    public const int OurFault = 3;
}
