using System.Globalization;
using System.Runtime.InteropServices;

namespace SendSite.Cli;

/// <summary>Owns up to a fault of the program: a short message, and a file with what a developer needs.</summary>
internal static class FaultReport
{
    public static int Write(Exception fault)
    {
        Console.Error.WriteLine($"SendSite itself has failed, through no fault of your files: {fault.Message}");
        Console.Error.WriteLine("The last good site is untouched.");
        try
        {
            var path = Path.Combine(Path.GetTempPath(), $"sendsite-fault-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}.txt");
            File.WriteAllText(path, $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}\n{Environment.CommandLine}\n\n{fault}\n");
            Console.Error.WriteLine($"Please send this report to whoever keeps the program: {path}");
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(fault);
        }

        return ExitCodes.OurFault;
    }
}
