using SendSite.Model.Accessibility;

namespace SendSite.Checking.Statement;

/// <summary>The statement gives one of the three statuses, in the fixed words, and no better than what was tested (11 to 14).</summary>
internal sealed class ComplianceSection : IStatementCheck
{
    private static readonly string[] Statuses = ["fully compliant", "partially compliant", "not compliant"];

    public IEnumerable<StatementFault> Check(StatementText statement)
    {
        if (statement.HeadingAbout("compliance status") is null)
        {
            yield return new(11, "the heading of the compliance status is missing.", "Add it: Compliance status");
        }

        if (statement.Heading("Compliance status") is not { } heading)
        {
            yield return new(12, $"the heading reads \"{statement.HeadingAbout("compliance")?.TextContent}\".", "The law fixes it: Compliance status");
            yield break;
        }

        var under = string.Join(' ', statement.Under(heading).Where(element => element.LocalName == "p").Select(StatementText.Words));
        var given = Statuses.Where(status => under.Contains("This website is " + status, StringComparison.Ordinal)).ToList();
        if (given.Count != 1)
        {
            yield return new(13, $"it gives {given.Count} statuses: \"{under}\"", "Say that this website is fully, partially or not compliant.", heading);
        }
        else if (!under.Contains(Sentence(statement.Expected.Compliance), StringComparison.Ordinal))
        {
            yield return new(14, $"the status is not worded as the model statement has it, or is not what was found: \"{under}\"", $"Write: {Sentence(statement.Expected.Compliance)}", heading);
        }
    }

    /// <summary>The one sentence the model statement allows for what was found.</summary>
    private static string Sentence(Compliance found) => (found.Status, Reasons(found.Reason)) switch
    {
        (ComplianceStatus.Fully, _) => $"This website is fully compliant with {StatementWords.Standard}.",
        (ComplianceStatus.Partially, var reasons) => $"This website is partially compliant with {StatementWords.Standard}, due to the {reasons} listed below.",
        (_, var reasons) => $"This website is not compliant with {StatementWords.Standard}. The {reasons} are listed below.",
    };

    private static string Reasons(ComplianceReason reason) => reason switch
    {
        ComplianceReason.Exemptions => "exemptions",
        ComplianceReason.FaultsAndExemptions => "non-compliances and exemptions",
        _ => "non-compliances",
    };
}
