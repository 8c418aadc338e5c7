using System.Collections.Immutable;
using SendSite.Model.Accessibility;

namespace SendSite.Theme.Wording;

/// <summary>What programs found against the criteria the law asks for, each fault once however many criteria it breaks.</summary>
public static class StatementFaults
{
    public static ImmutableArray<ProgramFault> Of(Compliance found) =>
    [
        .. found.Failed
            .SelectMany(one => one.Result?.Faults ?? [])
            .GroupBy(fault => fault.Code, StringComparer.Ordinal)
            .OrderBy(fault => fault.Key, StringComparer.Ordinal)
            .Select(alike => alike.First() with { Pages = [.. alike.SelectMany(fault => fault.Pages).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)] }),
    ];

    /// <summary>The criteria that a fault breaks.</summary>
    public static IEnumerable<string> Criteria(Compliance found, ProgramFault fault) =>
        found.Failed.Where(one => one.Result?.Faults.Any(same => same.Code == fault.Code) == true).Select(one => one.Number);

    public static string InWords(ProgramFault fault, InterfaceStrings words) =>
        fault.Pages.IsEmpty ? words.Format("statement-program-found", fault.Name)
        : words.Count("statement-program-found", fault.Pages.Length, fault.Name, fault.Pages.Length);
}
