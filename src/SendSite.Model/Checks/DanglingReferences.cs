using System.Collections.Immutable;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Services;

namespace SendSite.Model.Checks;

/// <summary>Every id that refers to something names something that is there; the nearest one is offered.</summary>
internal sealed class DanglingReferences : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        foreach (var (known, references) in Table(content).Where(entry => !entry.Known.HasGaps(content)))
        {
            foreach (var reference in references.Where(reference => reference.Id.Length > 0 && !known.Ids.Contains(reference.Id)))
            {
                bag.Report(ModelRules.DanglingReference, reference.Span, $"There is no {known.Kind} \"{reference.Id}\".", Hint(known, reference.Id));
            }
        }
    }

    private static string Hint(KnownIds known, string id)
    {
        if (NearestName.Find(id, known.Ids) is { } nearest)
        {
            return $"Did you mean \"{nearest}\"?";
        }

        return known.DefinedIn is null
            ? $"It can be: {string.Join(", ", known.Ids.Order(StringComparer.Ordinal).Take(12))}{(known.Ids.Count > 12 ? "..." : "")}."
            : $"Use an id from {known.DefinedIn}, or add it there.";
    }

    /// <summary>For each kind of thing, its ids and everything that refers to one.</summary>
    private static ImmutableArray<(KnownIds Known, IEnumerable<Reference> References)> Table(SiteContent content) =>
    [
        (KnownIds.Of("strand", "data/plan.yml", content.Plan.Strands.Select(strand => strand.Id)), StrandReferences(content)),
        (KnownIds.Of("goal", "data/plan.yml", content.Plan.Goals.Select(goal => goal.Id)),
            [.. content.Workspaces.SelectMany(workspace => workspace.Goals), .. content.Measures.SelectMany(measure => measure.Goals)]),
        (KnownIds.Of("workspace", "data/workspaces.yml", content.Workspaces.Select(workspace => workspace.Id)), WorkspaceReferences(content)),
        (KnownIds.Of("milestone", "data/milestones.csv", content.Milestones.Select(milestone => milestone.Id)), MilestoneReferences(content)),
        (KnownIds.Of("statement", "data/measures.yml", content.Statements.Select(statement => statement.Id)), content.Measures.Select(measure => measure.Statement)),
        (KnownIds.Of("measure", "data/measures.yml", content.Measures.Select(measure => measure.Id)),
            [.. content.Observations.Select(row => row.Measure), .. content.Pathways.SelectMany(pathway => pathway.Measures), .. Promises(content).Select(promise => promise.Measure).OfType<Reference>(), .. content.Themes.SelectMany(theme => theme.Measures)]),
        (KnownIds.Of("risk", "data/risks.yml", content.Risks.Select(risk => risk.Id)), [.. content.RiskChanges.Select(change => change.Risk), .. content.Themes.SelectMany(theme => theme.Risks)]),
        (KnownIds.Of("roadmap action", "data/roadmap.csv", content.Roadmap.Select(action => action.Id)), content.Themes.SelectMany(theme => theme.Actions)),
        (KnownIds.Of("said-did entry", "data/said-did.csv", content.SaidDid.Select(entry => entry.Id)), content.Themes.SelectMany(theme => theme.SaidDid)),
        (KnownIds.Of("pathway", "input/pathways/", content.Pathways.Select(pathway => pathway.Id)), content.Themes.SelectMany(theme => theme.Pathways)),
        (KnownIds.Of("board", "data/governance.yml", content.Boards.Select(board => board.Id)),
            content.Boards.Select(board => board.EscalatesTo).Where(reference => LooksLikeId(reference.Id))),
        (KnownIds.Of("pillar", null, content.Pillars.Select(pillar => pillar.Id)),
            content.Assessments.SelectMany(assessment => assessment.Ratings).Select(rating => rating.Pillar)),
        (KnownIds.Of("core minimum requirement", null, content.RequirementGroups.SelectMany(group => group.Requirements).Select(requirement => requirement.Id)),
            content.RequirementAnswers.Select(answer => answer.Requirement)),
        (KnownIds.Of("item of Schedule 2", null, content.StatutoryItems.Select(item => item.Id)), content.Pages.SelectMany(page => page.Meets)),
        (KnownIds.Of("item of Schedule 2 or duty", null, [.. content.StatutoryItems.Select(item => item.Id), .. content.StatutoryDuties.Select(duty => duty.Id)]), content.LocalOfferAnswers.Select(answer => answer.To)),
        (KnownIds.Of("part of a duty", null, content.StatutoryDuties.SelectMany(duty => duty.Parts).Select(part => part.Id)), content.Consultations.Select(asked => asked.Part)),
        (KnownIds.Of("question for settings", null, content.SettingQuestions.Select(question => question.Id)),
            content.Services.SelectMany(service => service.SettingAnswers).Select(answer => answer.Question)),
        (KnownIds.Of("service", "input/services/", content.Services.Select(service => service.Id)), ServiceReferences(content)),
        (KnownIds.Of("need", content.Vocabulary.Needs),
            [.. content.Services.SelectMany(service => service.Needs), .. content.Pathways.SelectMany(pathway => pathway.Needs)]),
        (KnownIds.Of("area", content.Vocabulary.Areas), content.Services.SelectMany(service => service.Areas)),
        (KnownIds.Of("service type", content.Vocabulary.ServiceTypes), content.Services.Select(service => service.Type)),
        (KnownIds.Of("access fact", content.Vocabulary.AccessFacts), content.Services.SelectMany(service => service.AccessFacts).Select(fact => fact.Fact)),
        (KnownIds.Of("setting type", content.Vocabulary.SettingTypes), content.Places.Select(row => row.SettingType)),
    ];

    private static IEnumerable<Reference> StrandReferences(SiteContent content) =>
    [
        .. content.Roadmap.Select(action => action.Strand),
        .. content.Workspaces.SelectMany(workspace => workspace.Strands),
        .. content.Milestones.Select(milestone => milestone.Strand).OfType<Reference>(),
        .. content.Measures.SelectMany(measure => measure.Strands),
        .. content.Risks.SelectMany(risk => risk.Strands),
    ];

    private static IEnumerable<Reference> WorkspaceReferences(SiteContent content) =>
    [
        .. content.Milestones.Select(milestone => milestone.Workspace),
        .. content.Trajectories.Select(step => step.Workspace),
        .. content.Risks.SelectMany(risk => risk.Workspaces),
        .. content.Boards.Select(board => board.Workspace).OfType<Reference>(),
    ];

    private static IEnumerable<Reference> MilestoneReferences(SiteContent content) =>
    [
        .. content.Updates.Select(update => update.Milestone),
        .. content.Milestones.SelectMany(milestone => milestone.DependsOn),
        .. content.Milestones.Select(milestone => milestone.SameAs).OfType<Reference>(),
        .. content.Themes.SelectMany(theme => theme.Milestones),
    ];

    private static IEnumerable<Reference> ServiceReferences(SiteContent content) =>
    [
        .. content.WaitingTimes.Select(row => row.Service),
        .. content.Measures.Select(measure => measure.SameAsWaits).OfType<WaitCountReference>().Select(waits => waits.Service),
        .. content.Pathways.SelectMany(pathway => pathway.Services),
        .. content.Pathways.SelectMany(pathway => pathway.Waiting),
        .. content.Pathways.SelectMany(pathway => pathway.Steps).SelectMany(step => step.Services),
        .. Promises(content).Select(promise => promise.WaitFor).OfType<Reference>(),
        .. content.Themes.SelectMany(theme => theme.Services),
    ];

    private static IEnumerable<StepPromise> Promises(SiteContent content) =>
        content.Pathways.SelectMany(pathway => pathway.Steps).Select(step => step.Promise).OfType<StepPromise>();

    /// <summary>Words for a body outside the plan have capitals and spaces; ids have neither.</summary>
    private static bool LooksLikeId(string text) =>
        text.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-');
}
