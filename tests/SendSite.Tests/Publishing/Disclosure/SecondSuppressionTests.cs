using System.Collections;
using System.Reflection;
using SendSite.Model;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Model.Services;
using SendSite.Model.Voice;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Publishing.Disclosure;

/// <summary>Which figures are withheld so that a small one cannot be worked out, case by case.</summary>
public class SecondSuppressionTests
{
    [Fact]
    public void A_small_number_gets_the_next_smallest_for_company_when_the_total_is_shown() =>
        Assert.Equal(["36", "c", "15", "12", "c"], Phases("36", "3", "15", "12", "6"));

    [Fact]
    public void Two_small_numbers_need_no_company() =>
        Assert.Equal(["11", "c", "6", "c", "0"], Phases("11", "3", "6", "2", "0"));

    [Fact]
    public void Nobody_is_shown_even_beside_a_small_number() =>
        Assert.Equal(["c", "c", "0", "0"], Phases("3", "3", "0", "0"));

    [Fact]
    public void Two_ones_that_would_be_known_from_their_total_of_two_take_a_third_with_them() =>
        Assert.Equal(["20", "c", "c", "c", "11"], Phases("20", "1", "1", "7", "11"));

    [Fact]
    public void Small_numbers_that_must_all_be_at_their_most_do_not_leave_their_total_standing() =>
        Assert.Equal(["c", "c", "c"], Phases("8", "4", "4"));

    [Fact]
    public void A_total_is_kept_where_a_group_can_be_withheld_instead() =>
        Assert.Equal(["9", "c", "c"], Phases("9", "3", "6"));

    [Fact]
    public void Two_breakdowns_of_one_total_are_each_safe()
    {
        var table = new TableExample().With("", "40")
            .With("Need: Autism", "3").With("Need: Hearing", "17").With("Need: Speech", "20")
            .With("Sex: Girls", "38").With("Sex: Boys", "2");
        Assert.Equal(["40", "c", "c", "20", "c", "c"], table.Published());
    }

    [Fact]
    public void A_table_by_two_things_at_once_loses_the_four_corners_of_a_rectangle()
    {
        var table = Crossed(["2", "9", "30"], ["8", "10", "40"], ["50", "60", "70"]);
        Assert.Equal(
            ["c", "c", "30", "c", "c", "40", "50", "60", "70"],
            table.Published().TakeLast(9));
        Assert.DoesNotContain("c", table.Published().Take(7));
    }

    [Fact]
    public void A_quarter_cannot_be_had_from_its_year()
    {
        var table = new TableExample()
            .With("", "60", "2025-26", "2026-05-01")
            .With("", "3", "2025-26 Q1", "2026-05-01").With("", "17", "2025-26 Q2", "2026-05-01").With("", "30", "2025-26 Q3", "2026-05-01").With("", "10", "2025-26 Q4", "2026-05-01");
        Assert.Equal(["60", "c", "17", "30", "c"], table.Published());
    }

    [Fact]
    public void A_small_group_that_is_left_out_is_a_number_too()
    {
        // Three people are in no group that is listed.
        Assert.Equal(["30", "15", "c"], Phases("30", "15", "12"));
        Assert.Equal(["31", "c", "15", "c"], Phases("31", "1", "15", "12"));
    }

    [Fact]
    public void A_breakdown_that_counts_people_twice_has_no_sum_to_read_anything_from() =>
        Assert.Equal(["20", "c", "15", "12"], Phases("20", "3", "15", "12"));

    [Fact]
    public void What_the_source_withheld_is_kept_back_too() =>
        Assert.Equal(["36", "c", "15", "c", "12"], Phases("36", "c", "15", "6", "12"));

    [Fact]
    public void A_small_number_beside_a_figure_that_is_not_available_cannot_be_had() =>
        Assert.Equal(["36", "c", "15", "x", "12"], Phases("36", "3", "15", "x", "12"));

    [Fact]
    public void Two_withheld_groups_never_add_up_to_a_small_number() =>
        Assert.Equal(["33", "c", "c", "c", "20"], Phases("33", "1", "2", "10", "20"));

    [Fact]
    public void A_revision_cannot_be_set_against_what_was_there_before()
    {
        var table = new TableExample()
            .With("", "36").With("Phase: Early", "3").With("Phase: Primary", "15").With("Phase: Secondary", "12").With("Phase: After 16", "6")
            .With("", "37 r", published: "2026-11-15").With("Phase: Early", "4 r", published: "2026-11-15")
            .With("Phase: After 16", "6", published: "2026-11-15");
        Assert.Equal(["36", "c", "15", "12", "c", "37", "c", "c"], table.Published());
    }

    [Fact]
    public void What_was_published_one_day_looks_the_same_on_every_later_day()
    {
        var table = new TableExample()
            .With("", "36").With("Phase: Early", "3").With("Phase: Primary", "15").With("Phase: Secondary", "12").With("Phase: After 16", "6")
            .With("", "50", "2026-10", "2026-11-10").With("Phase: Early", "1", "2026-10", "2026-11-10").With("Phase: Primary", "49", "2026-10", "2026-11-10");
        Assert.Equal(table.Published("2026-11-01").Take(5), table.Published("2026-11-22").Take(5));
    }

    [Fact]
    public void A_total_that_comes_later_is_withheld_when_it_would_tell()
    {
        var table = new TableExample()
            .With("Phase: Early", "3").With("Phase: Primary", "15")
            .With("", "18", published: "2026-11-10");
        Assert.Equal(["c", "15", "c"], table.Published());
    }

    [Fact]
    public void Percentages_and_measures_that_count_nobody_are_left_alone()
    {
        var table = new TableExample { Rule = DisclosureRule.None }.With("", "9").With("Phase: Early", "3").With("Phase: Primary", "6");
        Assert.Equal(["9", "3", "6"], table.Published());
    }

    [Fact]
    public void People_who_waited_in_between_are_a_number_too()
    {
        // All but two of those waiting have waited over 18 weeks.
        var wait = Wait(waiting: "412", over18: "410", over52: "60");
        Assert.Equal(1, new[] { wait.Waiting, wait.Over18Weeks }.Count(value => value!.Symbol == Symbol.Confidential));
        Assert.Equal("60", wait.Over52Weeks!.ToString());
    }

    [Fact]
    public void Weeks_are_withheld_where_they_would_tell_about_one_of_a_few()
    {
        var few = Wait(waiting: "6", over18: "0", over52: "0");
        Assert.All(new[] { few.MedianWeeks, few.NineInTenWeeks, few.LongestWeeks }, weeks => Assert.Equal("c", weeks!.ToString()));
        var some = Wait(waiting: "20", over18: "9", over52: "1");
        Assert.Equal("c", some.NineInTenWeeks!.ToString());
        var many = Wait(waiting: "100", over18: "60", over52: "0");
        Assert.Equal("16", many.MedianWeeks!.ToString());
    }

    [Fact]
    public void A_figure_withheld_in_one_table_does_not_stand_in_another()
    {
        var table = new TableExample
        {
            Basis = Example.Content with
            {
                Services = [Example.Service("therapy")],
                WaitingTimes = [WaitRow("100", "60", "8")],
            },
        }.With("", "8").With("Phase: Early", "4").With("Phase: Primary", "4");
        var content = table.Content with { Measures = [table.Measure with { SameAsWaits = new WaitCountReference(Example.To("therapy"), 52) }] };

        var model = new SiteModelBuilder(content, Example.Day("2026-11-22")).Build();

        Assert.Equal("c", model.Measures.Single().Series.Single().Value.ToString());
        Assert.Equal("c", model.Waits.Single().Latest.Over52Weeks!.ToString());
    }

    [Fact]
    public void Those_who_gave_no_answer_are_a_number_too()
    {
        var survey = Survey("50", "30", "18");
        Assert.Contains(survey.Questions.Single().Options, option => option.Count.Symbol == Symbol.Confidential);
        Assert.DoesNotContain(Survey("50", "30", "20").Questions.Single().Options, option => option.Count.Symbol is not null);
    }

    [Fact]
    public void Nothing_a_page_or_a_file_is_made_from_holds_a_raw_figure()
    {
        var table = new TableExample
        {
            Basis = Example.Content with
            {
                Services = [Example.Service("therapy")],
                WaitingTimes = [WaitRow("412", "410", "60")],
                Surveys = [RawSurvey("50", "30", "18")],
            },
        }.With("", "8").With("Phase: Early", "4");
        var content = table.Content with { Measures = [table.Measure with { Baseline = new Baseline(Example.Figure("3"), null, null, null) }] };

        var model = new SiteModelBuilder(content, Example.Day("2026-11-22")).Build();

        Assert.DoesNotContain(Reachable(model, new HashSet<object>(ReferenceEqualityComparer.Instance)), thing => thing is RawFigure);
        Assert.Contains(Reachable(content, new HashSet<object>(ReferenceEqualityComparer.Instance)), thing => thing is RawFigure);
    }

    private static List<string> Phases(string total, params string[] groups)
    {
        var table = new TableExample().With("", total);
        foreach (var (place, value) in groups.Index())
        {
            table.With($"Phase: Phase {place}", value);
        }

        return table.Published();
    }

    /// <summary>A table by two things at once, its margins and its total worked out.</summary>
    private static TableExample Crossed(params string[][] rows)
    {
        var numbers = rows.Select(row => row.Select(int.Parse).ToList()).ToList();
        var table = new TableExample().With("", $"{numbers.Sum(row => row.Sum())}");
        foreach (var (place, row) in numbers.Index())
        {
            table.With($"Need: N{place}", $"{row.Sum()}");
        }

        for (var column = 0; column < rows[0].Length; column++)
        {
            table.With($"Phase: P{column}", $"{numbers.Sum(row => row[column])}");
        }

        foreach (var (place, row) in rows.Index())
        {
            foreach (var (column, value) in row.Index())
            {
                table.With($"Need: N{place}; Phase: P{column}", value);
            }
        }

        return table;
    }

    private static WaitingTime WaitRow(string waiting, string over18, string over52) => new(
        Example.To("therapy"), Example.Day("2026-09-30"), Example.Day("2026-10-30"), Example.Figure("16"), Example.Figure("38"), Example.Figure("61"),
        Example.Figure(waiting), Example.Figure(over18), Example.Figure(over52), null, null, Invented: true, Example.Here("data/waiting-times.csv"));

    private static PublishedWait Wait(string waiting, string over18, string over52)
    {
        var content = Example.Content with { Services = [Example.Service("therapy")], WaitingTimes = [WaitRow(waiting, over18, over52)] };
        return new SiteModelBuilder(content, Example.Day("2026-11-22")).Build().Waits.Single().Latest;
    }

    private static Survey RawSurvey(string answers, params string[] counts) => new(
        new SurveyFacts("survey", "A survey", "Parents", Example.PlanDate, Example.PlanDate, Example.PlanDate, Invented: true, [], [], Example.Here("data/surveys.yml")),
        Example.Figure(answers),
        [new SurveyQuestion("question", "Was it good?", [.. counts.Select((count, place) => new SurveyOption($"Answer {place}", Example.Figure(count)))])]);

    private static PublishedSurvey Survey(string answers, params string[] counts) =>
        new SiteModelBuilder(Example.Content with { Surveys = [RawSurvey(answers, counts)] }, Example.Day("2026-11-22")).Build().Surveys.Single();

    private static IEnumerable<object> Reachable(object thing, HashSet<object> seen)
    {
        if (thing is string || !seen.Add(thing))
        {
            return [];
        }

        var type = thing.GetType();
        if (type.GetProperty("IsDefault")?.GetValue(thing) is true)
        {
            return [thing];
        }

        var isOpened = type.Namespace?.StartsWith("SendSite", StringComparison.Ordinal) == true || type.Name.StartsWith("ValueTuple", StringComparison.Ordinal) || type.Name.StartsWith("KeyValuePair", StringComparison.Ordinal);
        IEnumerable<object?> next = thing is IEnumerable list ? list.Cast<object?>()
            : isOpened ? type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(field => field.GetValue(thing))
            : [];
        return next.OfType<object>().SelectMany(one => Reachable(one, seen)).Prepend(thing);
    }
}
