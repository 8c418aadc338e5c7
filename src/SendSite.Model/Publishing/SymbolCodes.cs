namespace SendSite.Model.Publishing;

/// <summary>The letters data files use for each symbol and mark.</summary>
public static class SymbolCodes
{
    public static string Code(this Symbol symbol) => symbol switch
    {
        Symbol.Confidential => "c",
        Symbol.NotAvailable => "x",
        Symbol.NotApplicable => "z",
        Symbol.Low => "low",
        Symbol.LowReliability => "u",
        _ => "w",
    };

    public static bool TryParse(string text, out Symbol symbol)
    {
        foreach (var candidate in Enum.GetValues<Symbol>())
        {
            if (candidate.Code() == text)
            {
                symbol = candidate;
                return true;
            }
        }

        symbol = default;
        return false;
    }
}
