using System.Globalization;
using SendSite.Tests.Writing;

namespace SendSite.Tests;

/// <summary>
/// The test assembly run as a program, for tests that need a second process. The test runner loads the assembly and
/// never calls this.
/// </summary>
internal static class TestProgram
{
    private static int Main(string[] arguments) => arguments switch
    {
        [KilledBuildHost.Mode, var root, var journalled] => KilledBuildHost.Run(root, bool.Parse(journalled)),
        _ => Unknown(arguments),
    };

    private static int Unknown(string[] arguments)
    {
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Unknown mode: {string.Join(' ', arguments)}"));
        return 2;
    }
}
