using System.Text;

namespace SendSite.Model.OpenData.Official;

/// <summary>Names of columns as the standard asks: lower-case words joined by underscores, 50 characters at most.</summary>
public static class ColumnName
{
    private const int Longest = 50;

    public static string Of(string words, string ending = "")
    {
        var name = new StringBuilder();
        foreach (var letter in words.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                name.Append(letter);
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        var whole = name.ToString().TrimEnd('_');
        var room = Longest - ending.Length;
        return (whole.Length <= room ? whole : whole[..whole.LastIndexOf('_', room)]) + ending;
    }
}
