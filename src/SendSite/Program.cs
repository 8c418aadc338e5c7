using SendSite.Cli;

try
{
    var parsed = CommandLine.Create().Parse(args);
    var code = await parsed.InvokeAsync(new System.CommandLine.InvocationConfiguration { EnableDefaultExceptionHandler = false });
    return parsed.Errors.Count > 0 ? ExitCodes.WrongUsage : code;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("Stopped. The last good site is untouched.");
    return ExitCodes.Stopped;
}
#pragma warning disable CA1031 // The last line of defence: whatever it is, it is our fault and a person must be told what to do.
catch (Exception fault)
#pragma warning restore CA1031
{
    return FaultReport.Write(fault);
}
