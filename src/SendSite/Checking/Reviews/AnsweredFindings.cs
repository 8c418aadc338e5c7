using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Reviews;

/// <summary>A build's findings, without the questions that people have answered.</summary>
/// <param name="Open">Faults, and questions without an answer that still counts; in the order they are printed.</param>
/// <param name="Answered">Questions with one.</param>
internal sealed record AnsweredFindings(ImmutableArray<Diagnostic> Open, ImmutableArray<Diagnostic> Answered);
