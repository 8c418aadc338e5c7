using System.Text.Json.Nodes;
using SendSite.Model.Publishing;

namespace SendSite.Publishing;

/// <summary>The letters that stand in a column of figures where there is no number.</summary>
internal static class SymbolLetters
{
    public static IEnumerable<JsonNode> All => Enum.GetValues<Symbol>().Select(symbol => (JsonNode)symbol.Code());
}
