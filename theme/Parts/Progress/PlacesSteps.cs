using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A count of places by year: those open now less those due by the day they were counted.</summary>
internal static class PlacesSteps
{
    public static IEnumerable<string> For(PlacesJudgement judgement, InterfaceStrings words)
    {
        if (judgement is not { Opened: { } opened, Last: { } last })
        {
            yield return words["workings-places-none"];
            yield break;
        }

        yield return words.Format("workings-places-opened", ExactNumber.Say(opened.Places), Dates.InWords(opened.On, words));
        if (judgement.Verdict == Verdict.Met)
        {
            yield return words.Format("workings-places-met", ExactNumber.Say(last.Places), Dates.InWords(last.On, words));
            yield break;
        }

        if (judgement.Due is not { } due)
        {
            yield return words.Format("workings-places-too-early", ExactNumber.Say(judgement.Next!.Places), Dates.InWords(judgement.Next.On, words));
            yield break;
        }

        yield return words.Format("workings-places-due", ExactNumber.Say(due.Places), Dates.InWords(due.On, words));
        yield return words.Format("workings-difference", ExactNumber.Say(opened.Places), ExactNumber.Say(due.Places), ExactNumber.Say(opened.Places - due.Places));
        if (judgement is { Verdict: not Verdict.OnCourse, Before: { } before })
        {
            yield return words.Format("workings-places-before", ExactNumber.Say(before.Places), Dates.InWords(before.On, words));
        }

        yield return words[Decision(judgement)];
    }

    private static string Decision(PlacesJudgement judgement) => judgement switch
    {
        { Verdict: Verdict.OnCourse } => "workings-places-on-course",
        { Verdict: Verdict.MovingAway } => "workings-places-moving-away",
        { Before: null } => "workings-places-behind-first",
        _ => "workings-places-behind",
    };
}
