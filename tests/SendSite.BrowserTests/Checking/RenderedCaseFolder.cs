using SendSite.Checking.Browser;
using SendSite.Tests;

namespace SendSite.BrowserTests.Checking;

/// <summary>
/// The pages that show one browser rule at work, in <c>cases/RuleName/</c>: <c>passes-*.html</c> and <c>fails-*.html</c>. Other
/// files beside them, or in <c>cases/shared/</c>, are served with them.
/// </summary>
internal static class RenderedCaseFolder
{
    public static readonly string All = Path.Combine(Repository.Root, "tests", "SendSite.BrowserTests", "Checking", "cases");

    /// <summary>Names of the cases of one kind, in order.</summary>
    /// <param name="rule">The rule's name.</param>
    /// <param name="kind"><c>passes</c> or <c>fails</c>.</param>
    public static IEnumerable<string> Cases(string rule, string kind)
    {
        var folder = Path.Combine(All, rule);
        return !Directory.Exists(folder) ? [] :
            Directory.EnumerateFiles(folder, kind + "-*.html").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal);
    }

    public static IEnumerable<string> RuleNames => RenderedPageRules.Rules.Select(rule => rule.Name);
}
