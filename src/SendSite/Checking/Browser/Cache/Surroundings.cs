using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SendSite.Checking.Browser.Cache;

/// <summary>Everything besides the page that a result depends on, as one hash: a result from other surroundings is no result.</summary>
internal static class Surroundings
{
    /// <param name="browser">Name and version.</param>
    /// <param name="plan">The rules with their versions, the scripts put into a page, and for whose pages.</param>
    public static string Of(string browser, BrowserPlan plan)
    {
        ImmutableArray<string> parts =
        [
            browser,
            RuntimeInformation.OSDescription,
            // The program's own bytes: a rule mended without a new version is another rule all the same.
            typeof(Surroundings).Module.ModuleVersionId.ToString(),
            plan.Scope.ToString(),
            .. plan.Rules.Select(rule => FormattableString.Invariant($"{rule.Rule.Code} {rule.Rule.Version} {rule.View}")),
            .. BrowserRules.All.Select(rule => FormattableString.Invariant($"{rule.Code} {rule.Version}")),
            .. BrowserView.InOrder.Select(view => view.ToString()),
            .. AxePolicy.Judgements.Select(judgement => judgement.ToString()),
            AxeScript.Scan,
            plan.ScanScript,
            plan.ProbeScript,
        ];
        return Hash(parts);
    }

    /// <summary>One hash of several texts; no two lists run together.</summary>
    public static string Hash(IEnumerable<string> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            var bytes = Encoding.UTF8.GetBytes(part);
            hash.AppendData(BitConverter.GetBytes(bytes.LongLength));
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
