using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Plan;
using SendSite.Model.Time;
using SendSite.Model.Voice;

namespace SendSite.Model.Impact;

/// <summary>Gathers a plan year from the model: everything in it is worked out from what the rest of the site shows.</summary>
/// <param name="model">What is true on the as-of date.</param>
/// <param name="year">A year that has begun.</param>
public sealed class ImpactGathering(SiteModel model, PlanYear year)
{
    private readonly DateOnly _until = year.End < model.AsOf ? year.End : model.AsOf;

    public ImpactSummary Gather()
    {
        var milestones = new YearMilestones(year, _until).Of(model.Milestones);
        var measures = model.Measures.Select(AsAt).ToImmutableArray();
        var families = model.SaidDid.Select(AsAt).Where(entry => IsIn(entry.Date) || IsIn(entry.Done)).ToImmutableArray();
        var risks = model.Risks.Select(Moved).ToImmutableArray();
        return new ImpactSummary
        {
            Year = year,
            Until = _until,
            Goals = [.. model.Plan.Goals.Select(goal => Outcome(goal, measures, milestones))],
            Measures = measures,
            Milestones = milestones,
            Families = families,
            Places = new YearPlaces(model, year, _until).Gather(),
            Spend = YearSpend.Of(model.Spend, year),
            Risks = risks,
            Maturity = Maturity(),
            Next = Ahead(),
            Commentaries = [.. model.Commentaries.Where(entry => entry.Year == year)],
            Invented = measures.Any(entry => entry.Series.Any(figure => figure.Invented))
                || milestones.Any(entry => entry.State.Updates.Any(update => update.Invented))
                || families.Any(entry => entry.Invented)
                || risks.Any(entry => entry.Changes.Any(change => change.Invented))
                || model.Commentaries.Any(entry => entry.Year == year && entry.Invented),
        };
    }

    private bool IsIn(DateOnly? day) => day >= year.Start && day <= _until;

    /// <summary>The measure as its figures for periods that had ended left it.</summary>
    private MeasureProgress AsAt(MeasureProgress progress)
    {
        if (_until == model.AsOf)
        {
            return progress;
        }

        var then = progress with
        {
            Series = [.. progress.Series.Where(figure => figure.Period.End <= _until)],
            Comparisons = [.. progress.Comparisons.Where(figure => figure.Period.End <= _until)],
            Breakdowns = [.. progress.Breakdowns.Where(figure => figure.Period.End <= _until)],
        };
        return then with { Judgement = MeasureJudge.Judge(then) };
    }

    /// <summary>What was done after the last day was not done yet.</summary>
    private SaidDid AsAt(SaidDid entry) => entry.Done > _until ? entry with { Did = null, Done = null, Evidence = null } : entry;

    private GoalOutcome Outcome(Goal goal, ImmutableArray<MeasureProgress> measures, ImmutableArray<PromisedMilestone> milestones)
    {
        var workspaces = model.Workspaces
            .Where(entry => entry.Workspace.Goals.Any(reference => reference.Id == goal.Id))
            .Select(entry => entry.Workspace.Id)
            .ToHashSet(StringComparer.Ordinal);
        var verdicts = measures.Where(entry => entry.Measure.Goals.Any(reference => reference.Id == goal.Id)).CountBy(entry => entry.Judgement.Verdict).ToDictionary();
        return new GoalOutcome(
            goal,
            [.. Enum.GetValues<Verdict>().Select(verdict => (verdict, verdicts.GetValueOrDefault(verdict)))],
            new PromiseCounts(milestones.Where(entry => workspaces.Contains(entry.State.Milestone.Workspace.Id))));
    }

    private RiskMovement Moved(RiskHistory history)
    {
        var before = history.Changes.LastOrDefault(change => change.Date < year.Start)?.Rating ?? history.Risk.Rating;
        var changes = history.Changes.Where(change => IsIn(change.Date)).ToImmutableArray();
        return new RiskMovement(history.Risk, before, changes.IsEmpty ? before : changes[^1].Rating, changes);
    }

    private MaturityMovement? Maturity()
    {
        var made = model.Assessments.Where(assessment => assessment.Date <= _until).ToImmutableArray();
        if (made.IsEmpty)
        {
            return null;
        }

        var (latest, earlier) = (made[^1], made.Length > 1 ? made[^2] : null);
        return new MaturityMovement(latest, earlier, [.. model.Pillars.Select(pillar => new PillarMovement(pillar, earlier?.Level(pillar), latest.Level(pillar)))]);
    }

    private YearAhead Ahead()
    {
        var next = new PlanYear(year.StartYear + 1);
        var actions = model.Roadmap.Where(action => action.Year == next).ToLookup(action => action.Strand.Id, StringComparer.Ordinal);
        return new YearAhead(
            next,
            [.. model.Plan.Strands.Where(strand => actions.Contains(strand.Id)).Select(strand => (strand, actions[strand.Id].ToImmutableArray()))],
            [.. new YearMilestones(next, _until).NotDone(model.Milestones)]);
    }
}
