using System.Text;
using SendSite.Model.Maturity;
using SendSite.Model.Measures;
using SendSite.Model.Plan;

namespace SendSite.Model.OpenData;

/// <summary>The words the data files use for choices from a fixed list: <c>no recent update</c>, <c>amber to green</c>.</summary>
public static class DataWords
{
    /// <summary>The choice's name as separate lower-case words.</summary>
    public static string Of<T>(T choice)
        where T : struct, Enum
    {
        var words = new StringBuilder();
        foreach (var letter in choice.ToString())
        {
            if (char.IsAsciiLetterUpper(letter) && words.Length > 0)
            {
                words.Append(' ');
            }

            words.Append(char.ToLowerInvariant(letter));
        }

        return words.ToString();
    }

    public static string Of(StrandKind kind) => Of<StrandKind>(kind).Replace(' ', '-');

    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.TooEarly => "too early to say",
        Verdict.NoData => "no data yet",
        _ => Of<Verdict>(verdict),
    };

    public static string Of(RatingRange range) => Range(Of(range.From), Of(range.To));

    public static string Of(LevelRange range) => Range(Of(range.From), Of(range.To));

    private static string Range(string from, string to) => from == to ? from : $"{from} to {to}";
}
