using System.Collections.Immutable;
using SendSite.Model.Content;

namespace SendSite.Model.Pages.Planning;

/// <summary>One way to narrow the directory.</summary>
/// <param name="Folder">Its part of the address.</param>
/// <param name="Heading">A key of the interface's strings.</param>
/// <param name="Has">Whether a service is on the list for a term.</param>
internal sealed record ServiceFacet(string Folder, string Heading, ImmutableArray<VocabularyTerm> Terms, Func<Service, VocabularyTerm, bool> Has);
