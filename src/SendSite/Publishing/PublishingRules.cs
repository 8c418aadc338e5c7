using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Publishing;

/// <summary>Rules about the files beside the pages.</summary>
internal static class PublishingRules
{
    public static readonly Rule FormulaInDownload = new("SS470", nameof(FormulaInDownload), Severity.Error,
        "A spreadsheet runs a cell that begins like a formula: at best the reader sees an error instead of the words, at worst their computer is attacked.");

    public static readonly ImmutableArray<Rule> All = [FormulaInDownload];
}
