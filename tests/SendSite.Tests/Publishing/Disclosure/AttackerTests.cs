namespace SendSite.Tests.Publishing.Disclosure;

/// <summary>An attacker with a solver of their own reads two hundred published tables and finds out nothing.</summary>
public class AttackerTests
{
    private const int Tables = 200;

    [Fact]
    public void No_withheld_number_of_two_hundred_tables_can_be_worked_out()
    {
        for (var seed = 0; seed < Tables; seed++)
        {
            var table = new GeneratedTable(seed);
            var shown = table.Read();
            Assert.Equal([], FoundOut(table, shown));
        }
    }

    [Fact]
    public void The_attacker_finds_numbers_in_most_tables_where_only_the_small_ones_are_withheld()
    {
        var broken = 0;
        for (var seed = 0; seed < Tables; seed++)
        {
            var table = new GeneratedTable(seed);
            var shown = table.Truth.ToDictionary(cell => cell.Key, cell => cell.Value > 0 && cell.Value < table.Threshold ? null : (int?)cell.Value);
            broken += FoundOut(table, shown).Count > 0 ? 1 : 0;
        }

        Assert.InRange(broken, Tables / 2, Tables);
    }

    [Fact]
    public void Small_numbers_are_withheld_nobody_is_shown_and_most_of_a_table_stays()
    {
        int cells = 0, needed = 0, added = 0;
        for (var seed = 0; seed < Tables; seed++)
        {
            var table = new GeneratedTable(seed);
            var shown = table.Read();
            Assert.All(table.FirstHand(shown).Keys, cell => Assert.Null(shown[cell]));
            cells += shown.Count;
            needed += table.Truth.Values.Count(number => number > 0 && number < table.Threshold);
            added += shown.Count(cell => cell.Value is null && (table.Truth[cell.Key] == 0 || table.Truth[cell.Key] >= table.Threshold));
        }

        // In tables made to be difficult, where two cells in five are small, fewer others are lost than small ones.
        Assert.InRange(added, 1, needed);
        Assert.InRange(needed + added, 1, cells * 2 / 3);
    }

    private static List<string> FoundOut(GeneratedTable table, Dictionary<string, int?> shown)
    {
        var attacker = new Attacker(shown, table.FirstHand(shown), table.Sums);
        return [.. shown.Where(cell => cell.Value is null && !attacker.IsSafe(cell.Key, table.Truth[cell.Key])).Select(cell => cell.Key)];
    }
}
