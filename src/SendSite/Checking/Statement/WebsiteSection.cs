namespace SendSite.Checking.Statement;

/// <summary>The statement is a page of its own that says which website it is for and that its owners are committed (1, 3 to 10).</summary>
internal sealed class WebsiteSection : IStatementCheck
{
    private const string Title = "Accessibility statement";

    /// <summary>Every heading the law or the model statement fixes for every statement.</summary>
    private static readonly string[] Mandatory =
        ["Feedback and contact information", "Enforcement procedure", "Compliance status", "Preparation of this accessibility statement"];

    public IEnumerable<StatementFault> Check(StatementText statement) => [.. Page(statement), .. Commitment(statement), .. Scope(statement)];

    private static IEnumerable<StatementFault> Page(StatementText statement)
    {
        if (statement.Main is null || statement.Sentences.IsEmpty)
        {
            yield return new(1, "there is no accessibility page.", "Put the statement in the page's main part.");
        }

        var heading = statement.Headings.FirstOrDefault(one => one.LocalName == "h1");
        if (heading is null || !IsTitle(StatementText.Words(heading)) || !IsTitle(statement.Page.Document.Title ?? ""))
        {
            yield return new(3, $"the heading is \"{heading?.TextContent}\" and the title \"{statement.Page.Document.Title}\".",
                $"Both must be \"{Title}\" or \"{Title} for\" and the site's name.", heading);
        }

        if (statement.Main?.QuerySelector("object, embed, iframe, a[href$='.pdf']") is { } document)
        {
            yield return new(7, $"part of the statement is a document: \"{document.GetAttribute("href") ?? document.LocalName}\".", "Publish all of it as words on the page.", document);
        }

        if (!statement.Page.Document.QuerySelectorAll("footer a[href]").Any(link => link.GetAttribute("href") == statement.Page.Route.Path))
        {
            yield return new(8, "the page's footer has no link to it.", "Put a link called \"Accessibility\" in the layout's footer.");
        }

        if (Mandatory.FirstOrDefault(words => statement.Heading(words) is null) is { } missing)
        {
            yield return new(9, $"it is not complete on one page: the heading \"{missing}\" is missing.", "The model statement fixes this heading.");
        }
    }

    private static IEnumerable<StatementFault> Commitment(StatementText statement)
    {
        if (!statement.Sentences.Any(sentence => sentence.Contains("committed", StringComparison.Ordinal) && sentence.Contains("accessible", StringComparison.Ordinal)))
        {
            yield return new(4, "no sentence says that the site's owners are committed to making it accessible.", StatementWords.CommitmentHint);
        }

        if (!statement.Says([statement.Expected.Organisation, "is committed to making its website accessible, in accordance with the", StatementWords.Regulations]))
        {
            yield return new(5, "the commitment is not in the words the model statement fixes.", StatementWords.CommitmentHint);
        }
    }

    private static IEnumerable<StatementFault> Scope(StatementText statement)
    {
        var scope = statement.Sentences.FirstOrDefault(sentence => sentence.StartsWith("This statement applies to", StringComparison.Ordinal)
            || sentence.StartsWith("This accessibility statement applies to", StringComparison.Ordinal));
        if (scope is null)
        {
            yield return new(6, "it does not say which website it is for.", "Begin with: This statement applies to, and the website's address.");
        }
        else if (!scope.Contains(statement.Expected.BaseUrl.AbsoluteUri, StringComparison.Ordinal))
        {
            yield return new(10, $"it does not cover the whole website: \"{scope}\"", $"Name the website's own address: {statement.Expected.BaseUrl.AbsoluteUri}");
        }
    }

    private static bool IsTitle(string words) =>
        words == Title
        || words.StartsWith(Title + " for ", StringComparison.Ordinal)
        || words.StartsWith(Title + " - ", StringComparison.Ordinal);
}
