using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.Time;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Delivery;

/// <summary>Any log of updates to seven milestones in two workspaces, and any day to look at it.</summary>
internal static class GeneratedLog
{
    private static readonly DateOnly _firstDay = new(2026, 3, 1);

    public static readonly ImmutableArray<Milestone> Milestones =
    [
        .. Enumerable.Range(0, 7).Select(place => Example.Milestone($"m{place + 1}", $"2026-27 Q{(place % 4) + 1}", place < 4 ? "w1" : "w2") with
        {
            Strand = place % 3 == 0 ? null : Example.To($"strand-{place % 3}"),
            OwnerRole = place % 2 == 0 ? "Head of SEND" : "Data lead",
            DependsOn = place == 0 ? [] : [Example.To($"m{place}")],
        }),
    ];

    public static SiteModel Build(IEnumerable<MilestoneUpdate> log, DateOnly asOf) => new SiteModelBuilder(
        Example.Content with { Workspaces = [Example.Workspace("w1"), Example.Workspace("w2")], Milestones = Milestones, Updates = [.. log] },
        asOf).Build();

    public static Arbitrary<DateOnly> Days() => Gen.Choose(0, 900).Select(_firstDay.AddDays).ToArbitrary();

    /// <summary>Some rows are published before their date, some long after; some give a new quarter.</summary>
    public static Arbitrary<MilestoneUpdate[]> Logs()
    {
        var update =
            from milestone in Gen.Elements(Milestones.AsEnumerable())
            from day in Gen.Choose(0, 700)
            from delay in Gen.Choose(-10, 60)
            from status in Gen.Elements(Enum.GetValues<UpdateStatus>())
            from moved in Gen.Choose(0, 9)
            select Example.Update(milestone.Id, $"{_firstDay.AddDays(day):yyyy-MM-dd}", status) with
            {
                Published = _firstDay.AddDays(day + delay),
                NewQuarter = moved < 7 ? null : Quarter.Containing(_firstDay.AddDays(day + (100 * (moved - 6)))),
            };
        return update.ArrayOf().ToArbitrary();
    }
}
