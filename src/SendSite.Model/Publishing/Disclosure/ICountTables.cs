namespace SendSite.Model.Publishing.Disclosure;

/// <summary>Tables that count people, with the sums between their numbers.</summary>
internal interface ICountTables
{
    /// <summary>The days on which numbers of the tables became public.</summary>
    IEnumerable<DateOnly> Days { get; }

    /// <summary>The sums among the numbers a reader holds for current on a day, each of them public by then.</summary>
    IEnumerable<CountRelation> RelationsOn(DateOnly day);
}
