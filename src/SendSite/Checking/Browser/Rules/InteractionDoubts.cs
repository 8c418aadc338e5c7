using System.Collections.Immutable;
using SendSite.Checking.Browser.Rules.Pointer;
using SendSite.Checking.Browser.Rules.Time;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Browser.Rules;

/// <summary>Questions that rules about using a page report beside their own faults, where only a person can decide.</summary>
internal static class InteractionDoubts
{
    public static readonly ImmutableArray<Rule> All = [MotionAlone.Doubt, MovesByItself.Doubt, SoundByItself.Doubt];
}
