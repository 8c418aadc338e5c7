using SendSite.Model.Diagnostics;

namespace SendSite.Starting;

/// <summary>Where something new is written, and how: a page of its own, or a row of a table.</summary>
internal interface IEntryForm
{
    /// <summary>The file it goes to, relative to the site's folder, or the folder where the name decides.</summary>
    string Place { get; }

    /// <summary>Whether it can be held back as a draft.</summary>
    bool HasDrafts { get; }

    /// <summary>The file with it; null when its name cannot be used, which is reported.</summary>
    StartedFile? Compose(string siteFolder, Beginning beginning, IReadOnlyDictionary<string, string> answers, DiagnosticBag bag);
}
