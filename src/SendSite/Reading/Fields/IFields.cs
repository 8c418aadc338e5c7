using System.Collections.Immutable;
using SendSite.Model.Diagnostics;

namespace SendSite.Reading.Fields;

/// <summary>A row of a table or a map of a structure. That something needed is absent has been reported before anyone asks.</summary>
internal interface IFields
{
    DiagnosticBag Bag { get; }

    /// <summary>Where the row or map starts.</summary>
    SourceSpan Span { get; }

    /// <summary>A value; null when it is absent or blank.</summary>
    Field? Find(string name);

    /// <summary>The values of a list; empty when it is absent or blank.</summary>
    ImmutableArray<Field> FindAll(string name);
}
