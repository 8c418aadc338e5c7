using System.Text;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Fields;
using SendSite.Reading.Sources;

namespace SendSite.Starting;

/// <summary>A page of its own, from a template.</summary>
/// <param name="template">The template's name.</param>
/// <param name="folder">Where it goes; the name may hold folders of its own where this is <c>input</c>.</param>
/// <param name="prefix">What the file's name starts with, from the answers.</param>
internal sealed class PageForm(string template, string folder, Func<IReadOnlyDictionary<string, string>, string> prefix) : IEntryForm
{
    /// <summary>File systems take 255 bytes; an address people can share is far shorter.</summary>
    private const int LongestName = 80;

    public string Place => folder + "/";

    public bool HasDrafts => true;

    public StartedFile? Compose(string siteFolder, Beginning beginning, IReadOnlyDictionary<string, string> answers, DiagnosticBag bag)
    {
        string[] parts = folder == "input" ? beginning.Name.Trim('/').Split('/') : [beginning.Name];
        var ids = parts.Select(AddressValue.Kebab).ToList();
        if (ids.Any(id => id.Length is 0 or > LongestName))
        {
            bag.Report(
                StartingRules.NameUnusable,
                SourceSpan.Whole(Place),
                $"\"{beginning.Name}\" cannot be a name.",
                FormattableString.Invariant($"Give a short name with letters or digits, at most {LongestName}, such as \"saturday-club\"."));
            return null;
        }

        ids[^1] = prefix(answers) + ids[^1];
        var path = $"{folder}/{string.Join('/', ids)}.md";
        if (Path.Exists(Path.Combine(siteFolder, path)))
        {
            bag.Report(StartingRules.NameTaken, SourceSpan.Whole(path), "There is a file of this name already, and it stays as it is.", "Change that one, or choose another name.");
            return null;
        }

        var text = Template.Load(template).Fill(answers, AllowedValues.Of(beginning));
        return new StartedFile(new UnsavedFile(path, Encoding.UTF8.GetBytes(text)), 1, IsNew: true);
    }
}
