using System.Collections.Immutable;

namespace SendSite.Starting;

/// <summary>A kind of thing editors and officers add to a site.</summary>
/// <param name="Verb">What it is called on the command line.</param>
/// <param name="Words">What the command does, in one line.</param>
/// <param name="NameWords">What its name is, and what becomes of it.</param>
internal sealed record EntryKind(string Verb, string Words, string NameWords, IEntryForm Form, ImmutableArray<Question> Questions);
