using System.Text.RegularExpressions;

namespace SendSite.Checking.Accessibility.Scripting;

/// <summary>Words before a control that tell what choosing or typing there will set off, as 3.2.2 asks where it sets off anything.</summary>
internal static partial class ToldBeforehand
{
    /// <param name="words">What somebody has read when they come to the control.</param>
    public static bool In(string words) => Warning().IsMatch(words);

    [GeneratedRegex(@"automatic|immediately|at once|as soon as|straight away|will (open|reload|take|load|update|submit|send|change|go)|opens|reloads|updates|jump to|go to", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Warning();
}
