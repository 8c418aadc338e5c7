using System.Collections.Frozen;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Words.Labels;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Forms;

/// <summary>An error message says what is wrong, not only that something is.</summary>
internal sealed class ErrorSaysTooLittle : IPageCheck
{
    /// <summary>Stems of words that say that something is wrong, and not what.</summary>
    private static readonly FrozenSet<string> Nothing = new[]
    {
        "again", "bad", "check", "correct", "data", "entry", "error", "fail", "failed", "field", "fix", "form", "incorrect", "input", "invalid", "mistake", "please", "problem",
        "sorry", "there", "try", "valid", "value", "wrong", "below", "above", "following", "occurred", "entered", "provided", "given",
    }.Select(ContentWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Of these, those that call something wrong.</summary>
    private static readonly FrozenSet<string> Wrong = new[] { "invalid", "wrong", "incorrect", "bad", "error" }.Select(ContentWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Things whose one right form everyone knows: that it is not valid says what is wrong.</summary>
    private static readonly FrozenSet<string> KnownForms = new[]
    {
        "email", "e-mail", "mail", "phone", "telephone", "mobile", "postcode", "zip", "date", "url", "web", "website", "password", "passcode", "username", "login", "card", "code", "captcha", "pin", "credentials",
    }.Select(ContentWords.Stem).ToFrozenSet(StringComparer.Ordinal);

    public Rule Rule { get; } = new("SS850", nameof(ErrorSaysTooLittle), Severity.Error,
        Why: "People who do not see what the form's maker saw try again and again, and give up.")
    {
        Criteria = ["3.3.1"],
        Act = ["36b590"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var vague = VagueWords.For(page.Document.DocumentElement.GetAttribute("lang"));
        var labels = new Lazy<HashSet<string>>(() => [.. FormFields.Of(page).SelectMany(field => ContentWords.Of(AccessibleNames.Of(page).Name(field)))]);
        return
            from message in ErrorMessages.Of(page)
            where Exposure.Of(page).IsShown(message)
            let words = BlockText.Of(page).All(message)
            where vague.Has("errors", words) ? !HasList(message) : IsEmpty(words, labels.Value)
            select page.Report(Rule, message,
                $"The error message \"{Beginning.Of(words)}\" does not say what is wrong.",
                hint: "Name the field, and say what it needs: \"Age must be a number from 1 to 120\".");
    }

    /// <summary>A general message over a list of the faults is enough.</summary>
    private static bool HasList(IElement message) =>
        message.ParentElement is { } around && (around.QuerySelector("ul, ol") is not null || message.NextElementSibling is { LocalName: "ul" or "ol" });

    private static bool IsEmpty(string message, HashSet<string> labels)
    {
        var words = ContentWords.Of(message);
        return words.Count > 0 && words.Overlaps(Nothing) && !words.Overlaps(KnownForms) && words.All(word => Nothing.Contains(word) || labels.Contains(word))
            && words.Overlaps(Wrong);
    }
}
