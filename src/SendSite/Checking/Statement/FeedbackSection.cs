namespace SendSite.Checking.Statement;

/// <summary>The statement says how to report a barrier, and who enforces the law and hears complaints in England (34 to 39 and 41).</summary>
internal sealed class FeedbackSection : IStatementCheck
{
    private const string Feedback = "Feedback and contact information";
    private const string Enforcement = "Enforcement procedure";
    private const string Advice = "https://www.equalityadvisoryservice.com/";

    public IEnumerable<StatementFault> Check(StatementText statement) => [.. Contact(statement), .. Enforcer(statement)];

    private static IEnumerable<StatementFault> Contact(StatementText statement)
    {
        if (statement.HeadingAbout("feedback") is null)
        {
            yield return new(34, "the heading of how to give feedback is missing.", $"Add it: {Feedback}");
        }

        if (statement.Heading(Feedback) is not { } heading)
        {
            yield return new(35, $"the heading reads \"{statement.HeadingAbout("feedback")?.TextContent}\".", $"The law fixes it: {Feedback}");
        }
        else if (!statement.Under(heading).Any(element => element.LocalName == "form" || element.GetAttribute("href")?.StartsWith("mailto:", StringComparison.Ordinal) == true))
        {
            yield return new(36, "it gives neither an email address nor a form.", "Link the address that is read every day, with mailto:.", heading);
        }
    }

    private static IEnumerable<StatementFault> Enforcer(StatementText statement)
    {
        if (statement.HeadingAbout("enforcement") is null)
        {
            yield return new(37, "the heading of how the law is enforced is missing.", $"Add it: {Enforcement}");
        }

        if (statement.Heading(Enforcement) is null)
        {
            yield return new(38, $"the heading reads \"{statement.HeadingAbout("enforcement")?.TextContent}\".", $"The law fixes it: {Enforcement}");
        }

        if (!statement.Says(["Equality and Human Rights Commission", "EHRC", "responsible for enforcing the", StatementWords.Regulations]))
        {
            yield return new(39, "it does not name the Equality and Human Rights Commission in the words the model statement fixes.",
                $"Restore: The Equality and Human Rights Commission (EHRC) is responsible for enforcing the {StatementWords.Regulations}.");
        }

        var links = statement.Page.Elements.Named("a").Where(link => link.GetAttribute("href") == Advice);
        if (!links.Any(link => StatementText.Words(link).Contains("Equality Advisory and Support Service", StringComparison.Ordinal)))
        {
            yield return new(41, "it does not link to the Equality Advisory and Support Service.", $"Link its name to {Advice}");
        }
    }
}
