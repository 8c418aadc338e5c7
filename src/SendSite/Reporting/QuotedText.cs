using System.Text.RegularExpressions;

namespace SendSite.Reporting;

/// <summary>The values a message quotes.</summary>
internal static partial class QuotedText
{
    /// <summary>The message without them, so that messages of one kind are equal.</summary>
    public static string Removed(string message) => Quoted().Replace(message, "\"\"");

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
